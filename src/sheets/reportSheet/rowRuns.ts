import type { ReportRow, RowLook } from "./reportRow";

/** Rows below each other that look alike. */
export interface RowRun {
  readonly look: RowLook;
  readonly row: number;
  readonly rowCount: number;
}

/** The rows as runs of the same look, so that each run is styled at once. */
export function rowRuns(rows: readonly ReportRow[]): readonly RowRun[] {
  const starts = [...rows.keys()].filter((row) => rows[row]?.look !== rows[row - 1]?.look);
  return starts.map((row, place) => ({
    look: rows[row]?.look ?? "blank",
    row,
    rowCount: (starts[place + 1] ?? rows.length) - row,
  }));
}
