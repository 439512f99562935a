/** How the values of a chart type are drawn. */
export interface ChartKind {
  readonly family: "column" | "bar" | "line" | "area" | "pie" | "radar";
  readonly stacking: "none" | "stacked" | "percent";
  readonly markers: boolean;
  readonly filled: boolean;
}

const plain = { stacking: "none", markers: false, filled: false } as const;
const stacked = { ...plain, stacking: "stacked" } as const;
const percent = { ...plain, stacking: "percent" } as const;

/** The types that can be drawn, named as in https://learn.microsoft.com/javascript/api/excel/excel.charttype */
export const chartKinds = {
  ColumnClustered: { family: "column", ...plain },
  ColumnStacked: { family: "column", ...stacked },
  ColumnStacked100: { family: "column", ...percent },
  BarClustered: { family: "bar", ...plain },
  BarStacked: { family: "bar", ...stacked },
  BarStacked100: { family: "bar", ...percent },
  Line: { family: "line", ...plain },
  LineMarkers: { family: "line", ...plain, markers: true },
  LineStacked: { family: "line", ...stacked },
  LineMarkersStacked: { family: "line", ...stacked, markers: true },
  LineStacked100: { family: "line", ...percent },
  LineMarkersStacked100: { family: "line", ...percent, markers: true },
  Area: { family: "area", ...plain, filled: true },
  AreaStacked: { family: "area", ...stacked, filled: true },
  AreaStacked100: { family: "area", ...percent, filled: true },
  Pie: { family: "pie", ...plain, filled: true },
  Doughnut: { family: "pie", ...plain, filled: true },
  Radar: { family: "radar", ...plain },
  RadarMarkers: { family: "radar", ...plain, markers: true },
  RadarFilled: { family: "radar", ...plain, filled: true },
} as const satisfies Readonly<Record<string, ChartKind>>;

export type ChartType = keyof typeof chartKinds;

export function isChartType(name: unknown): name is ChartType {
  return typeof name === "string" && Object.hasOwn(chartKinds, name);
}

export function chartKind(type: ChartType): ChartKind {
  return chartKinds[type];
}

/** Whether values are areas with a fill; else they are lines, perhaps with markers. */
export function isDrawnAsAreas(type: ChartType): boolean {
  const { family, filled } = chartKind(type);
  return family === "column" || family === "bar" || filled;
}
