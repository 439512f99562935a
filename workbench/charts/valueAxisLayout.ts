import type { AxisScale } from "./axisScale";
import { axisScale, axisTicks } from "./axisScale";
import type { ChartModel } from "./chartModel";
import { displayUnits } from "./chartModel";
import { chartKind } from "./chartType";
import type { PlottedData } from "./plottedData";
import type { Span } from "./stackedValues";
import type { FormatValue } from "./valueText";
import { valueText } from "./valueText";

export interface AxisTick {
  readonly value: number;
  readonly text: string;
}

export interface ValueAxisLayout {
  readonly scale: AxisScale;
  readonly ticks: readonly AxisTick[];
}

interface ValueAxisRequest {
  readonly model: ChartModel;
  readonly data: PlottedData;
  readonly spans: readonly (readonly Span[])[];
  readonly format: FormatValue;
  readonly mostSteps: number;
}

/** The value axis of a chart: its numbers and how they are written. */
export function valueAxisLayout(request: ValueAxisRequest): ValueAxisLayout {
  const { model, spans, mostSteps } = request;
  const kind = chartKind(model.type);
  const ends = spans.flatMap((series) =>
    series.flatMap((span) => (span === undefined ? [] : [span])),
  );
  const values = kind.stacking === "none" ? ends.map(([, to]) => to) : ends.flat();
  const hasHeadroom = kind.family !== "radar" && kind.stacking !== "percent";
  const scale = axisScale({
    values: values.filter(Number.isFinite),
    fixed: model.valueAxis,
    mostSteps,
    headroom: hasHeadroom ? "some" : "none",
  });
  return {
    scale,
    ticks: axisTicks(scale).map((value) => ({ value, text: tickText(value, request) })),
  };
}

function tickText(value: number, { model, data, format }: ValueAxisRequest): string {
  const isShare = chartKind(model.type).stacking === "percent";
  const { displayUnit } = model.valueAxis;
  return valueText(
    displayUnit === undefined ? value : value / displayUnits[displayUnit],
    model.valueAxis.numberFormat ?? (isShare ? "0%" : data.numberFormat),
    format,
  );
}

/** Where a value is between two places; what lies beyond the axis is at its end. */
export function valuePlace(
  { minimum, maximum }: AxisScale,
  start: number,
  end: number,
  direction: "normal" | "reversed",
): (value: number) => number {
  const [from, to] = direction === "normal" ? [start, end] : [end, start];
  return (value) => {
    const share = (value - minimum) / (maximum - minimum);
    return from + (to - from) * Math.min(1, Math.max(0, share));
  };
}
