import { personColumnCount, type SummaryLayout } from "./summaryLayout";

/** Columns that one band's entry in the legend takes. */
export interface LegendPlace {
  readonly column: number;
  readonly columnCount: number;
}

/** Where the legend shows each band: from the first competency on, as wide as there is room for. */
export function legendColumns(
  bandCount: number,
  { columnCount }: SummaryLayout,
): readonly LegendPlace[] {
  const room = columnCount - personColumnCount;
  const width = Math.max(1, Math.min(3, Math.floor(room / Math.max(1, bandCount))));
  const places = Array.from({ length: bandCount }, (_, place) => personColumnCount + place * width);
  return places
    .filter((column) => column + width <= columnCount)
    .map((column) => ({ column, columnCount: width }));
}
