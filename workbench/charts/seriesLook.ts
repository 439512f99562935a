import type { ChartModel, MarkerStyle, SeriesModel } from "./chartModel";
import { seriesColour } from "./chartColours";
import { chartKind, isDrawnAsAreas } from "./chartType";
import type { Stroke } from "./strokeOf";
import { strokeOf } from "./strokeOf";

export interface MarkerLook {
  readonly style: Exclude<MarkerStyle, "Automatic" | "None">;
  /** Pixels. */
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
}

/** How a series is drawn: its own colours before those of the theme. */
export interface SeriesLook {
  readonly fill: string;
  readonly stroke: Stroke;
  readonly marker: MarkerLook | undefined;
}

const pixelsPerPoint = 96 / 72;

export function seriesLook(model: ChartModel, series: SeriesModel, index: number): SeriesLook {
  const theme = seriesColour(index);
  const hasArea = isDrawnAsAreas(model.type);
  const lineColour = hasArea ? "none" : theme;
  return {
    fill: series.fill ?? theme,
    stroke: strokeOf(series.line, { color: lineColour, points: hasArea ? 0.75 : 2.25 }),
    marker: hasArea ? undefined : markerLook(model, series, series.line.color ?? theme),
  };
}

/** Automatic markers of new charts are circles of 5 points (Excel 2013 and later). */
function markerLook(
  model: ChartModel,
  { marker }: SeriesModel,
  color: string,
): MarkerLook | undefined {
  const automatic = chartKind(model.type).markers ? "Circle" : "None";
  const style = marker.style === "Automatic" ? automatic : marker.style;
  if (style === "None") return undefined;
  return {
    style,
    size: (marker.size ?? 5) * pixelsPerPoint,
    fill: marker.background ?? color,
    stroke: marker.foreground ?? color,
  };
}
