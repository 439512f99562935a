import type { ChartModel } from "../charts/chartModel";
import { chartKind } from "../charts/chartType";
import { lineColour, textColour } from "../charts/chartColours";
import { barSpacing } from "../charts/barBoxes";
import type { SheetLines } from "../charts/chartPlace";
import { isPlaceholder } from "../charts/chartWords";
import { newChart } from "../charts/newChart";
import type { ChartFile } from "./chartFile";
import { inside, isSet, numberOfElement, plainChartXml, richText, valueOf } from "./chartXml";
import { definedMembers } from "./definedMembers";
import { drawingCharts } from "./drawingCharts";
import { partText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { readAnchor } from "./readAnchor";
import { readChartAxis } from "./readChartAxis";
import { readBox, readFill, readFont, readLine } from "./readChartLooks";
import { readChartSeries } from "./readChartSeries";
import { readChartType } from "./readChartType";
import { xmlTags } from "./xmlText";

/** The charts of a sheet that can be shown here; the others are told as not carried. */
export function readCharts(parts: PackageParts, sheetPath: string, lines: SheetLines): ChartFile[] {
  return drawingCharts(parts, sheetPath).flatMap(({ anchor, chartPath }, index) => {
    const plain = plainChartXml(anchor);
    const place = readAnchor(plain, lines);
    const model = readChart(plainChartXml(partText(parts, chartPath)), plain, index);
    return place === undefined || model === undefined ? [] : [{ place, model }];
  });
}

function readChart(xml: string, anchor: string, index: number): ChartModel | undefined {
  const plotArea = inside(xml, "plotArea");
  const group = readChartType(plotArea);
  if (group === undefined) return undefined;
  const { type } = group;
  const series = xmlTags(group.xml, "ser").map(({ content }, i) =>
    readChartSeries(content, type, i),
  );
  if (series.length === 0 || series.some((one) => one === undefined)) return undefined;
  const shown = series.filter((one) => one !== undefined);
  const { name = `Chart ${String(index + 1)}`, descr } =
    xmlTags(anchor, "cNvPr")[0]?.attributes ?? {};
  const plotBy = shown.some(({ values }) => (values?.rows ?? 0) > 1) ? "Columns" : "Rows";
  const [head = "", tail = ""] = xml.split(/<plotArea>[\s\S]*<\/plotArea>/);
  const model = newChart(name, type, { plotBy, series: shown });
  return definedMembers({
    ...model,
    title: readTitle(head, shown.length),
    legend: readLegend(tail, model.legend),
    ...(chartKind(type).family !== "pie" && bothAxes(plotArea)),
    displayBlanksAs: blanks[valueOf(tail, "dispBlanksAs") ?? "zero"] ?? "NotPlotted",
    plotVisibleOnly: isSet(tail, "plotVisOnly"),
    ...spacingOf(model, group.xml),
    holeSize: holeSizeOf(group.xml),
    ...areasOf(plotArea, xml),
    altText: descr === "" ? undefined : descr,
  });
}

const blanks: Readonly<Record<string, ChartModel["displayBlanksAs"]>> = {
  gap: "NotPlotted",
  zero: "Zero",
  span: "Interplotted",
};

/** A title without text is automatic, and so is a missing one of a single series. */
function readTitle(head: string, seriesCount: number): ChartModel["title"] {
  const title = inside(head, "title");
  const text = richText(title);
  const isDeleted = isSet(head, "autoTitleDeleted");
  return definedMembers({
    visible: title !== "" || (seriesCount === 1 && !isDeleted),
    text: text === "" || isPlaceholder(text, "title") ? undefined : text,
    overlay: isSet(title, "overlay"),
    font: readFont(title, { color: textColour, points: 14 }),
    box: readBox(title),
  });
}

const positions: Readonly<Record<string, ChartModel["legend"]["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

function readLegend(tail: string, usual: ChartModel["legend"]): ChartModel["legend"] {
  const tag = xmlTags(tail, "legend")[0];
  if (tag === undefined) return { ...usual, visible: false };
  return definedMembers({
    visible: true,
    position: positions[valueOf(tag.content, "legendPos") ?? "r"] ?? "Right",
    overlay: isSet(tag.content, "overlay"),
    font: readFont(inside(tag.content, "txPr"), { color: textColour, points: 9 }),
    box: readBox(tag.content),
  });
}

/** Gaps as new charts have them are automatic. */
function bothAxes(plotArea: string): Pick<ChartModel, "categoryAxis" | "valueAxis"> {
  const categories = inside(plotArea, "catAx") || inside(plotArea, "dateAx");
  return {
    categoryAxis: readChartAxis(categories, lineColour),
    valueAxis: readChartAxis(inside(plotArea, "valAx"), "none"),
  };
}

/** Half of the width is what new doughnuts have here. */
function holeSizeOf(xml: string): number | undefined {
  const size = numberOfElement(xml, "holeSize");
  return size === 50 ? undefined : size;
}

function spacingOf(model: ChartModel, xml: string): Partial<ChartModel> {
  const usual = barSpacing(model);
  const gapWidth = numberOfElement(xml, "gapWidth");
  const overlap = numberOfElement(xml, "overlap");
  return definedMembers({
    gapWidth: gapWidth === Math.round(usual.gap * 100) ? undefined : gapWidth,
    overlap: overlap === Math.round(usual.overlap * 100) ? undefined : overlap,
  });
}

function areasOf(plotArea: string, xml: string): Pick<ChartModel, "area" | "plotArea"> {
  const afterAxes = plotArea.slice(plotArea.lastIndexOf("</valAx>"));
  const plotFill = readFill(inside(afterAxes, "spPr"));
  const shape = inside(xml.slice(xml.lastIndexOf("</chart>")), "spPr");
  const fill = readFill(shape);
  return {
    plotArea: definedMembers({ fill: plotFill === "none" ? undefined : plotFill, line: {} }),
    area: definedMembers({
      fill: fill === "#FFFFFF" ? undefined : fill,
      line: readLine(shape, { color: lineColour, points: 0.75 }),
    }),
  };
}
