import type { ChartModel, DataLabelsModel, SeriesModel } from "./chartModel";
import { seriesColour } from "./chartColours";
import { chartKind } from "./chartType";
import type { SeriesLook } from "./seriesLook";
import { seriesLook } from "./seriesLook";

/** How one value is drawn: its own look before that of its series. Slices of a pie each have a colour of the theme. */
export function pointLook(model: ChartModel, index: number, category: number): SeriesLook {
  const series = model.series[index];
  if (series === undefined) throw new RangeError(`no series ${String(index)}`);
  const isSlice = chartKind(model.type).family === "pie";
  const own = isSlice ? { ...series, fill: series.fill ?? seriesColour(category) } : series;
  return seriesLook(model, withPoint(own, category), index);
}

function withPoint(series: SeriesModel, category: number): SeriesModel {
  const point = series.points?.[category];
  if (point === undefined) return series;
  return {
    ...series,
    ...(point.fill !== undefined && { fill: point.fill }),
    line: { ...series.line, ...point.line },
    marker: { ...series.marker, ...point.marker },
  };
}

/** What stands beside one value; undefined when nothing does. */
export function pointLabel(series: SeriesModel, category: number): DataLabelsModel | undefined {
  const point = series.points?.[category];
  if (!(point?.hasDataLabel ?? series.hasDataLabels)) return undefined;
  return { ...series.dataLabels, ...point?.dataLabel };
}
