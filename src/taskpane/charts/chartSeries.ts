/** What a line or marker of a chart stands for; each has its own shape and line, so that colour never stands alone. */
export type SeriesLook = "score" | "target" | "earlier";

/** One value per competency, in score units, in the order of the chart's labels. */
export interface ChartSeries {
  readonly look: SeriesLook;
  readonly values: readonly (number | undefined)[];
}
