/** A list as it was brought in: texts by row and column, none of it trusted. Rows may differ in length. */
export type ListRows = readonly (readonly string[])[];

/** A row with its number as people count: the list's first row is 1. */
export interface ListRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows below the headings that say anything. */
export function bodyRows(rows: ListRows, headingRows: number): readonly ListRow[] {
  return rows
    .map((cells, place) => ({ number: place + 1, cells: cells.map((cell) => cell.trim()) }))
    .slice(headingRows)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** As many as the longest row has. */
export function columnCount(rows: ListRows): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}
