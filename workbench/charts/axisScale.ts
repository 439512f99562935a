/** The numbers along a value axis. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

export interface AxisBounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
}

export interface ScaleRequest {
  readonly values: readonly number[];
  readonly fixed: AxisBounds;
  /** How many steps there is room for. */
  readonly mostSteps: number;
  /** Columns, bars and lines end 5 % below the top at least; radar charts do not (unverified). */
  readonly headroom: "some" | "none";
}

/**
 * Excel's automatic axis: it begins at zero unless the values differ by less than a sixth of the largest, and ends at the first
 * step above the largest value and a twentieth of the span.
 * https://peltiertech.com/how-excel-calculates-automatic-chart-axis-limits
 * How many steps Excel makes of a length is not documented.
 */
export function axisScale({ values, fixed, mostSteps, headroom }: ScaleRequest): AxisScale {
  const [low, high] = wantedEnds(values, fixed, headroom);
  const majorUnit = positive(fixed.majorUnit) ?? niceStep(high - low, mostSteps);
  const minimum = fixed.minimum ?? floorTo(low, majorUnit);
  const maximum = fixed.maximum ?? ceilTo(high, majorUnit);
  if (maximum > minimum) return { minimum, maximum, majorUnit };
  return { minimum, maximum: minimum + majorUnit, majorUnit };
}

function wantedEnds(
  values: readonly number[],
  fixed: AxisBounds,
  headroom: ScaleRequest["headroom"],
): readonly [number, number] {
  const smallest = fixed.minimum ?? Math.min(...values);
  const largest = fixed.maximum ?? Math.max(...values);
  if (!Number.isFinite(smallest) || !Number.isFinite(largest)) {
    return [fixed.minimum ?? 0, fixed.maximum ?? (fixed.minimum ?? 0) + 1];
  }
  const room = headroom === "some" ? (largest - smallest) / 20 : 0;
  const low = fixed.minimum ?? (startsAtZero(smallest, largest) ? 0 : smallest - room);
  const high = fixed.maximum ?? (startsAtZero(-largest, -smallest) ? 0 : largest + room);
  // What differs by less than the numbers' precision counts as the same.
  const least = Math.max(Math.abs(low), Math.abs(high), 1e-90) * 1e-9;
  return high - low > least ? [low, high] : [low, low + Math.max(1, 2 * least)];
}

/** Positive values that differ by more than a sixth of the largest, or not at all, are shown from zero. */
function startsAtZero(smallest: number, largest: number): boolean {
  if (smallest < 0) return false;
  return smallest === largest || smallest < (largest * 5) / 6;
}

/** The smallest of 1, 2, 5, 10, 20, … that needs no more than so many steps. */
export function niceStep(span: number, mostSteps: number): number {
  const rough = span / Math.max(1, mostSteps);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999_999) ?? 10;
  return step * power;
}

function floorTo(value: number, step: number): number {
  return clean(Math.floor(value / step + 1e-9) * step);
}

function ceilTo(value: number, step: number): number {
  return clean(Math.ceil(value / step - 1e-9) * step);
}

/** 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

/** Every number that is written along the axis. */
export function axisTicks({ minimum, maximum, majorUnit }: AxisScale): readonly number[] {
  const count = Math.min(1000, Math.floor((maximum - minimum) / majorUnit + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => clean(minimum + index * majorUnit));
}
