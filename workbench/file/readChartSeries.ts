import type { DataLabelsModel, MarkerModel, SeriesModel } from "../charts/chartModel";
import { seriesColour, textColour } from "../charts/chartColours";
import type { ChartType } from "../charts/chartType";
import { chartKind, isDrawnAsAreas } from "../charts/chartType";
import { plainLabels, plainSeries } from "../charts/newChart";
import { areaOfFormula } from "./areaFormula";
import { labelPositions, markerSymbols } from "./chartSeriesOptions";
import { inside, isSet, numberOfElement, valueOf, withoutElements } from "./chartXml";
import { definedMembers } from "./definedMembers";
import { readBox, readFill, readFont, readLine } from "./readChartLooks";
import { unescapeXml, xmlTags, xmlTagText } from "./xmlText";

/** A series of a file's chart; undefined when its values are no single block of cells. */
export function readChartSeries(
  xml: string,
  type: ChartType,
  index: number,
): SeriesModel | undefined {
  const values = areaIn(inside(xml, "val"));
  if (values === undefined) return undefined;
  const own = withoutElements(xml, [
    "marker",
    "dLbls",
    "dPt",
    "trendline",
    "errBars",
    "cat",
    "val",
    "tx",
  ]);
  const hasArea = isDrawnAsAreas(type);
  const shape = inside(own, "spPr");
  const theme = seriesColour(index);
  const fill = readFill(shape);
  const labels = inside(xml, "dLbls");
  return definedMembers({
    ...plainSeries,
    name: nameOf(inside(xml, "tx")),
    values,
    categories: areaIn(inside(xml, "cat")),
    fill: hasArea && fill !== theme ? fill : undefined,
    line: readLine(
      shape,
      hasArea ? { color: "none", points: 0.75 } : { color: theme, points: 2.25 },
    ),
    marker: hasArea ? plainSeries.marker : readMarker(inside(xml, "marker"), type, theme),
    hasDataLabels: ["showVal", "showSerName", "showCatName"].some((part) => isSet(labels, part)),
    dataLabels: readLabels(labels),
    smooth: isSet(own, "smooth"),
  });
}

function areaIn(xml: string) {
  const formula = xmlTagText(xml, "f");
  return formula === undefined ? undefined : areaOfFormula(formula);
}

function nameOf(xml: string): SeriesModel["name"] {
  const cells = areaIn(xml);
  if (cells !== undefined) return { cells };
  const text = xmlTags(xml, "v")[0]?.content;
  return text === undefined ? undefined : { text: unescapeXml(text) };
}

function readMarker(xml: string, type: ChartType, theme: string): MarkerModel {
  const symbol = valueOf(xml, "symbol");
  const hasMarkers = chartKind(type).markers;
  if (symbol === "none") return { style: hasMarkers ? "None" : "Automatic" };
  const style = Object.entries(markerSymbols).find(([, name]) => name === symbol)?.[0];
  const size = numberOfElement(xml, "size");
  const shape = inside(xml, "spPr");
  const [background, foreground] = [
    readFill(shape),
    readLine(shape, { color: theme, points: 0 }).color,
  ];
  return definedMembers({
    style: (hasMarkers && style === "Circle"
      ? "Automatic"
      : (style ?? "Automatic")) as MarkerModel["style"],
    size: size === 5 ? undefined : size,
    background: background === theme ? undefined : background,
    foreground,
  });
}

function readLabels(xml: string): DataLabelsModel {
  if (xml === "") return plainLabels;
  const position = Object.entries(labelPositions).find(
    ([, name]) => name === valueOf(xml, "dLblPos"),
  );
  const format = xmlTags(xml, "numFmt")[0]?.attributes;
  return definedMembers({
    position: position?.[0] as DataLabelsModel["position"],
    showValue: isSet(xml, "showVal"),
    showSeriesName: isSet(xml, "showSerName"),
    showCategoryName: isSet(xml, "showCatName"),
    separator: xmlTagText(xml, "separator") ?? plainLabels.separator,
    numberFormat: format?.["sourceLinked"] === "0" ? format["formatCode"] : undefined,
    font: readFont(xml, { color: textColour, points: 9 }),
    box: readBox(xml),
  });
}
