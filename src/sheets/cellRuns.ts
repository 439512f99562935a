import type { PlanCell } from "./planCell";

/** New contents of adjacent cells of one row, the first in `column`, counted from 0. */
export interface CellRun {
  readonly column: number;
  readonly cells: readonly PlanCell[];
}

/** Cells by column as the fewest runs; what lies between them is not touched. */
export function cellRuns(cells: ReadonlyMap<number, PlanCell>): readonly CellRun[] {
  const columns = [...cells.keys()].sort((one, other) => one - other);
  const starts = columns.filter((column) => !cells.has(column - 1));
  return starts.map((start) => {
    const run: PlanCell[] = [];
    for (let column = start; cells.has(column); column += 1) run.push(cells.get(column) ?? null);
    return { column: start, cells: run };
  });
}
