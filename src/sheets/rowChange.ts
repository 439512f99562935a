import type { CellValue } from "./tableCells";

type Row = readonly CellValue[];

/** Rows that came or went at a place of a table, counted from 0 in its body when it is their turn. */
export interface RowSplice {
  readonly at: number;
  readonly inserted: number;
  readonly deleted: readonly Row[];
}

/** How a table's rows have changed since they were last looked at. */
export interface ChangedRows {
  /** In the order in which they happened. */
  readonly splices: readonly RowSplice[];
  /** Rows with other cells, by their places after all splices; new ones had none before. */
  readonly rows: readonly { readonly place: number; readonly before: Row }[];
}
