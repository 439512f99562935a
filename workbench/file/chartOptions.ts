import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartSeriesOptions,
} from "@cj-tech-master/excelts/chart";

import { barSpacing } from "../charts/barBoxes";
import { lineColour, textColour } from "../charts/chartColours";
import type { AxisModel, ChartModel, FontModel } from "../charts/chartModel";
import { chartKind } from "../charts/chartType";
import { areaFormula } from "./areaFormula";
import { chartBox, chartLine, chartShape, chartTextProperties } from "./chartColors";
import { chartSeriesOptions } from "./chartSeriesOptions";

const positions = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const blanks = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** A chart in the words of the library that writes files. Looks that Excel would choose are written out. */
export function chartOptions(model: ChartModel): AddChartOptions {
  const { legend, plotVisibleOnly, displayBlanksAs } = model;
  return {
    ...kindOptions(model),
    series: model.series.flatMap((_, index) => seriesOptions(model, index)),
    title: titleOption(model),
    titleOptions: { overlay: model.title.overlay, ...chartBox(model.title.box) },
    showLegend: legend.visible,
    legendPosition: positions[legend.position],
    legendOptions: {
      overlay: legend.overlay,
      txPr: text(legend.font, model, 9),
      ...chartBox(legend.box),
    },
    ...(chartKind(model.type).family !== "pie" && bothAxes(model)),
    ...(model.plotArea.fill !== undefined && {
      plotAreaOptions: { spPr: chartShape(model.plotArea.fill, { noFill: true }) },
    }),
    displayBlanksAs: blanks[displayBlanksAs],
    plotVisOnly: plotVisibleOnly,
  };
}

function bothAxes(model: ChartModel): Pick<AddChartOptions, "categoryAxis" | "valueAxis"> {
  const { categoryAxis, valueAxis } = model;
  return {
    categoryAxis: {
      ...axisOptions(categoryAxis, model),
      spPr: { line: chartLine(categoryAxis.line, { color: lineColour, points: 0.75 }) },
    },
    valueAxis: {
      ...axisOptions(valueAxis, model),
      spPr: { line: chartLine(valueAxis.line, { color: "none", points: 0.75 }) },
    },
  };
}

/** A series without cells cannot be written. */
function seriesOptions(model: ChartModel, index: number): AddChartSeriesOptions[] {
  const series = model.series[index];
  if (series?.values === undefined) return [];
  return [chartSeriesOptions(model, series, areaFormula(series.values), index)];
}

/** Excel itself writes a radar chart without markers as one whose series have none. */
function kindOptions(
  model: ChartModel,
): Pick<
  AddChartOptions,
  | "type"
  | "holeSize"
  | "varyColors"
  | "radarStyle"
  | "barDir"
  | "grouping"
  | "gapWidth"
  | "overlap"
  | "showMarker"
> {
  const { family, stacking, filled } = chartKind(model.type);
  if (family === "radar") return { type: "radar", radarStyle: filled ? "filled" : "marker" };
  const groupings = { none: "standard", stacked: "stacked", percent: "percentStacked" } as const;
  if (family === "line") return { type: "line", grouping: groupings[stacking], showMarker: true };
  if (family === "area") return { type: "area", grouping: groupings[stacking] };
  if (family === "pie") return sliceOptions(model);
  const { gap, overlap } = barSpacing(model);
  return {
    type: "bar",
    barDir: family === "bar" ? "bar" : "col",
    grouping: stacking === "none" ? "clustered" : groupings[stacking],
    gapWidth: Math.round(gap * 100),
    overlap: Math.round(overlap * 100),
  };
}

function sliceOptions({
  type,
  holeSize = 50,
}: ChartModel): Pick<AddChartOptions, "type" | "holeSize" | "varyColors"> {
  return type === "Pie"
    ? { type: "pie", varyColors: true }
    : { type: "doughnut", varyColors: true, holeSize };
}

/** Excel names a chart after its only series itself. */
function titleOption(model: ChartModel): NonNullable<AddChartOptions["title"]> | null {
  if (!model.title.visible) return null;
  const properties = text(model.title.font, model, 14);
  const lines = (model.title.text ?? "Chart Title").split("\n");
  return { paragraphs: lines.map((line) => ({ runs: [{ text: line, properties }] })) };
}

function axisOptions(axis: AxisModel, model: ChartModel): AddAxisOptions {
  const gridlines = chartLine(axis.majorGridlines.line, { color: lineColour, points: 0.75 });
  return {
    hidden: !axis.visible,
    orientation: axis.reversed ? "maxMin" : "minMax",
    majorGridlines: axis.majorGridlines.visible,
    ...(axis.majorGridlines.visible && { majorGridlinesStyle: { line: gridlines } }),
    minorGridlines: axis.minorGridlines.visible,
    majorTickMark: "none",
    minorTickMark: "none",
    tickLblPos: "nextTo",
    txPr: text(axis.font, model, 9),
    ...numbersOf(axis),
    ...(axis.title.visible && {
      title: axis.title.text ?? "Axis Title",
      titleOptions: { txPr: text(axis.title.font, model, 10), ...chartBox(axis.title.box) },
    }),
  };
}

function numbersOf({
  minimum,
  maximum,
  majorUnit,
  minorUnit,
  numberFormat,
}: AxisModel): AddAxisOptions {
  return {
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(minorUnit !== undefined && { minorUnit }),
    ...(numberFormat !== undefined && { numFmt: numberFormat, numFmtLinked: false }),
  };
}

function text(font: FontModel, model: ChartModel, points: number) {
  return chartTextProperties(font, model.font, { color: textColour, points });
}
