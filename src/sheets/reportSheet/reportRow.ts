import type { FormattedCell } from "../summaryCells";

/** What a row is for, by which it is told from others at a glance. */
export type RowLook =
  | "title"
  | "about"
  | "section"
  | "groups"
  | "headers"
  | "weights"
  | "note"
  | "statistic"
  | "person"
  | "blank";

/** A row of a report before it is put on a sheet. */
export interface ReportRow {
  readonly look: RowLook;
  /** From the first column on; what is left out is blank. */
  readonly cells: readonly FormattedCell[];
  /** In points; left out, Excel's own. */
  readonly height?: number;
}

/** What a column is about and how it stands. */
export interface ReportColumn {
  /** The same key is the same column, whatever its header. */
  readonly key: string;
  /** In points. */
  readonly width: number;
  readonly align: "Left" | "Center" | "Right";
  readonly wraps?: true;
}
