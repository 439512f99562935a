/** What one cell of a filled line gets: a value of its own, or a copy of a source cell. */
export type FilledCell =
  | { readonly kind: "number"; readonly value: number; readonly source: number }
  | { readonly kind: "text"; readonly value: string; readonly source: number }
  | { readonly kind: "copy"; readonly source: number };

export interface FillSource {
  readonly value: string | number | boolean;
  readonly isFormula: boolean;
  readonly isDate: boolean;
}

export type FillRule =
  | "FillDefault"
  | "FillCopy"
  | "FillSeries"
  | "FillValues"
  | "FillFormats"
  | "FillDays"
  | "FillWeekdays"
  | "FillMonths"
  | "FillYears"
  | "LinearTrend"
  | "GrowthTrend";

/**
 * Continues a line of cells as Excel's fill handle does (https://learn.microsoft.com/javascript/api/excel/excel.autofilltype).
 * `index` counts from the first cell behind the source.
 */
export function fillLine(source: readonly FillSource[], index: number, rule: FillRule): FilledCell {
  const from = index % source.length;
  const copy: FilledCell = { kind: "copy", source: from };
  const isCopying = rule === "FillCopy" || rule === "FillFormats" || rule === "FillValues";
  if (isCopying || source.some(({ isFormula }) => isFormula)) return copy;
  const numbers = source.map(({ value }) => value).filter((value) => typeof value === "number");
  if (numbers.length === source.length) {
    const value = nextNumber(numbers, index, rule, source[0]?.isDate === true);
    return value === undefined ? copy : { kind: "number", value, source: from };
  }
  const text = source[from]?.value;
  const isRepeated = source.length === 1 || source.every((cell) => numbered(cell.value));
  if (typeof text !== "string" || !isRepeated) return copy;
  const step = Math.floor(index / source.length) + 1;
  const next = withNextNumber(text, source.length === 1 ? step : step * source.length);
  return next === undefined ? copy : { kind: "text", value: next, source: from };
}

function nextNumber(
  numbers: readonly number[],
  index: number,
  rule: FillRule,
  isDate: boolean,
): number | undefined {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const step = index + 1;
  switch (rule) {
    case "FillDays":
      return last + step;
    case "FillWeekdays":
      return weekdayAfter(last, step);
    case "FillMonths":
      return monthsAfter(last, step);
    case "FillYears":
      return monthsAfter(last, step * 12);
    case "GrowthTrend":
      return last * (numbers.length > 1 ? last / (numbers.at(-2) ?? last) : 1) ** step;
    default:
      break;
  }
  if (numbers.length > 1) return trend(numbers, numbers.length + index);
  return rule === "FillDefault" && !isDate ? undefined : last + step;
}

/** The straight line through the source's numbers, by least squares. */
function trend(numbers: readonly number[], at: number): number {
  const meanX = (numbers.length - 1) / 2;
  const meanY = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const products = numbers.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0);
  const squares = numbers.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  return Number((meanY + (products / squares) * (at - meanX)).toPrecision(15));
}

/** Excel's day 1 is a Sunday: serial numbers 7, 14, … are Saturdays, 1, 8, … Sundays. */
function weekdayAfter(serial: number, count: number): number {
  let day = serial;
  for (let left = count; left > 0;) {
    day += 1;
    if (Math.floor(day) % 7 > 1) left -= 1;
  }
  return day;
}

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** The same day in another month, or that month's last. */
function monthsAfter(serial: number, months: number): number {
  const date = new Date(epoch + Math.floor(serial) * dayLength);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const day = first.setUTCDate(Math.min(date.getUTCDate(), days));
  return (day - epoch) / dayLength + (serial % 1);
}

function numbered(value: unknown): boolean {
  return typeof value === "string" && /\d+$/.test(value);
}

/** "Item 9" → "Item 10"; leading zeros stay. */
function withNextNumber(text: string, step: number): string | undefined {
  const [, start = "", digits] = /^(.*?)(\d+)$/s.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return start + String(Number(digits) + step).padStart(digits.length, "0");
}
