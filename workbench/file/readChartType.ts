import type { ChartType } from "../charts/chartType";
import { inside, isSet, valueOf, withoutElements } from "./chartXml";
import { xmlTags } from "./xmlText";

/** What a chart type that can be shown holds in a file. */
export interface ChartGroup {
  readonly type: ChartType;
  readonly xml: string;
}

/** The only group of a chart; undefined when it has several or one of another type. */
export function readChartType(plotArea: string): ChartGroup | undefined {
  const groups = [...plotArea.matchAll(/<(\w+Chart)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const [, name = "", xml = ""] = groups[0] ?? [];
  if (groups.length !== 1) return undefined;
  const type = typeOf(name, xml);
  return type === undefined ? undefined : { type, xml };
}

function typeOf(name: string, xml: string): ChartType | undefined {
  const grouping = valueOf(xml, "grouping") ?? "standard";
  switch (name) {
    case "barChart":
      return barType(valueOf(xml, "barDir"), grouping);
    case "lineChart":
      return lineType(grouping, hasMarkers(xml));
    case "areaChart":
      return areaTypes[grouping];
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "radarChart":
      if (valueOf(xml, "radarStyle") === "filled") return "RadarFilled";
      return valueOf(xml, "radarStyle") === "marker" && hasMarkers(xml) ? "RadarMarkers" : "Radar";
    default:
      return undefined;
  }
}

const areaTypes: Readonly<Record<string, ChartType | undefined>> = {
  standard: "Area",
  stacked: "AreaStacked",
  percentStacked: "AreaStacked100",
};

function lineType(grouping: string, withMarkers: boolean): ChartType | undefined {
  const start = withMarkers ? "LineMarkers" : "Line";
  if (grouping === "standard") return start;
  return isStacking(grouping) && grouping !== "clustered"
    ? `${start}${stackings[grouping]}`
    : undefined;
}

const stackings = {
  clustered: "Clustered",
  stacked: "Stacked",
  percentStacked: "Stacked100",
} as const;

function barType(direction: string | undefined, grouping: string): ChartType | undefined {
  if (!isStacking(grouping)) return undefined;
  return `${direction === "bar" ? "Bar" : "Column"}${stackings[grouping]}`;
}

function isStacking(grouping: string): grouping is keyof typeof stackings {
  return Object.hasOwn(stackings, grouping);
}

/** A group may show markers, and each series may still have none. */
function hasMarkers(xml: string): boolean {
  const series = xmlTags(xml, "ser").map(({ content }) =>
    valueOf(inside(content, "marker"), "symbol"),
  );
  const group = withoutElements(xml, ["ser"]);
  const isAllowed = isSet(group, "marker") || group.includes("radarStyle");
  return isAllowed && !series.every((symbol) => symbol === "none");
}
