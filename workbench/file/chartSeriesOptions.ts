import type { AddChartSeriesOptions, AddDataLabelsOptions } from "@cj-tech-master/excelts/chart";

import { seriesColour, textColour } from "../charts/chartColours";
import type { ChartModel, MarkerStyle, SeriesModel } from "../charts/chartModel";
import { chartKind, isDrawnAsAreas } from "../charts/chartType";
import { seriesLook } from "../charts/seriesLook";
import type { CellArea } from "../engine/cellArea";
import { areaFormula } from "./areaFormula";
import { chartBox, chartLine, chartShape, chartTextProperties } from "./chartColors";

export const markerSymbols = {
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const satisfies Readonly<Partial<Record<MarkerStyle, string>>>;

export const labelPositions = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
} as const;

export function chartSeriesOptions(
  model: ChartModel,
  series: SeriesModel,
  values: string,
  index: number,
): AddChartSeriesOptions {
  const { name, categories } = series;
  return {
    values,
    ...(name !== undefined && {
      name: "text" in name ? name.text : { formula: areaFormula(name.cells) },
    }),
    ...(categories && { categories: categoriesOption(categories) }),
    ...shapeOptions(model, series, index),
    ...(series.hasDataLabels && { dataLabels: labelOptions(model, series) }),
    ...(chartKind(model.type).family === "line" && { smooth: series.smooth }),
  };
}

/** Names of several columns are levels of one name. */
function categoriesOption(area: CellArea): NonNullable<AddChartSeriesOptions["categories"]> {
  const formula = areaFormula(area);
  return area.columns > 1 && area.rows > 1 ? { multiLvlStrRef: { formula } } : formula;
}

function shapeOptions(
  model: ChartModel,
  series: SeriesModel,
  index: number,
): Partial<AddChartSeriesOptions> {
  // Without a fill of the series Excel gives each slice a colour of its own.
  if (chartKind(model.type).family === "pie" && series.fill === undefined) return {};
  const theme = seriesColour(index);
  if (isDrawnAsAreas(model.type)) {
    const line = chartLine(series.line, { color: "none", points: 0.75 });
    return { spPr: chartShape(series.fill ?? theme, line) };
  }
  const { marker } = seriesLook(model, series, index);
  return {
    spPr: { line: chartLine(series.line, { color: theme, points: 2.25 }) },
    marker:
      marker === undefined
        ? { symbol: "none" }
        : {
            symbol: markerSymbols[marker.style],
            size: Math.round((marker.size * 72) / 96),
            fill: marker.fill,
            border: marker.stroke,
          },
  };
}

function labelOptions(model: ChartModel, { dataLabels }: SeriesModel): AddDataLabelsOptions {
  const { position, numberFormat, separator } = dataLabels;
  return {
    showVal: dataLabels.showValue,
    showSerName: dataLabels.showSeriesName,
    showCatName: dataLabels.showCategoryName,
    showLegendKey: false,
    showPercent: false,
    showBubbleSize: false,
    separator,
    ...chartBox(dataLabels.box),
    ...(position !== undefined && { position: labelPositions[position] }),
    ...(numberFormat !== undefined && { numFmt: numberFormat, numFmtLinked: false }),
    txPr: chartTextProperties(dataLabels.font, model.font, { color: textColour, points: 9 }),
  };
}
