import { stack, stackOffsetDiverging } from "d3-shape";

import type { ChartKind } from "./chartType";
import type { PlottedSeries } from "./plottedData";

/** From where to where a value is drawn along the value axis; undefined for a gap. */
export type Span = readonly [from: number, to: number] | undefined;

/** The span of each value of each series. Negative values are stacked downwards, apart from the others. */
export function spansOf(
  series: readonly PlottedSeries[],
  stacking: ChartKind["stacking"],
): readonly (readonly Span[])[] {
  if (stacking === "none") {
    return series.map(({ values }) =>
      values.map((value) => (value === undefined ? undefined : [0, value])),
    );
  }
  const shares = stacking === "percent" ? shareOf(series) : (value: number) => value;
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const indices = Array.from({ length }, (_, index) => index);
  const stacked = stack<number, number>()
    .keys(series.map((_, index) => index))
    .value((index, key) => shares(series[key]?.values[index] ?? 0, index))
    .offset(stackOffsetDiverging)(indices);
  return stacked.map((points, key) =>
    points.map(([from, to], index) => {
      const value = series[key]?.values[index];
      if (value === undefined) return undefined;
      return value < 0 ? [to, from] : [from, to];
    }),
  );
}

/** Each value as a part of all values of its category, signs aside. */
function shareOf(series: readonly PlottedSeries[]): (value: number, index: number) => number {
  return (value, index) => {
    const total = series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
    return total === 0 ? 0 : value / total;
  };
}
