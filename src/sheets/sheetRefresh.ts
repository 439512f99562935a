import { arrangeRows, type RowArrangement } from "./arrangeRows";
import { blockDigest } from "./blockDigest";
import { changedList, listChanges, type ListChange } from "./listChanges";
import { planCell, type PlanCell } from "./planCell";
import { cellsIn, contentsEnd, type SheetContents } from "./sheetContents";
import type { SheetMark } from "./sheetMark";
import type { CellArea, SheetPlan } from "./sheetPlan";
import type { CellValue } from "./tableCells";
import { withoutSpilled } from "./withoutSpilled";

/** What is to be done to a sheet of ours before a plan is written over it. */
export interface SheetRefresh {
  readonly columnChanges: readonly ListChange[];
  readonly rows: RowArrangement;
  /** What comes below the plan's rows: whom the plan no longer lists, but beside whom users keep something. */
  readonly formerRows: readonly (readonly PlanCell[])[];
}

/**
 * How a sheet becomes what the plan says without touching anything of the user's; undefined when it cannot: somebody has
 * typed, inserted or deleted among our cells, something stands below a column that has to go, or our columns have changed places.
 */
export function sheetRefresh(
  contents: SheetContents,
  mark: SheetMark,
  plan: SheetPlan,
): SheetRefresh | undefined {
  const { column, firstRow } = plan.keyColumn;
  const ours = cellsIn(contents, areaOf(mark));
  if (blockDigest(withoutSpilled(ours, mark.spills), firstRow) !== mark.digest) return undefined;
  const columnChanges = listChanges(mark.columnKeys, plan.columnKeys);
  if (!isPossible(columnChanges, { contents, mark, plan })) return undefined;
  const previous = ours.slice(firstRow);
  const users = userCells(contents, mark, firstRow);
  const rows = arrangeRows(
    previous.map((row) => String(row[column] ?? "")),
    plan.cells.slice(firstRow).map((row) => String(row[column] ?? "")),
    (row) => (users[row] ?? []).some((cell) => cell !== ""),
  );
  const formerRows = rows.formerRows.map((row) => formerRow(previous[row] ?? [], plan));
  return { columnChanges, rows, formerRows };
}

function areaOf({ rowCount, columnKeys }: SheetMark): CellArea {
  return { row: 0, column: 0, rowCount, columnCount: columnKeys.length };
}

/** Whether inserting and deleting columns leads to the plan's, and nothing of the user's goes with a deleted one. */
function isPossible(
  changes: readonly ListChange[],
  { contents, mark, plan }: { contents: SheetContents; mark: SheetMark; plan: SheetPlan },
): boolean {
  const keys = changedList(mark.columnKeys, changes);
  const below = contentsEnd(contents).row - mark.rowCount;
  const isBlankBelow = ({ at, count }: ListChange) =>
    cellsIn(contents, {
      row: mark.rowCount,
      column: at,
      rowCount: Math.max(0, below),
      columnCount: count,
    }).every((row) => row.every((cell) => cell === ""));
  return (
    keys.every((key, place) => key === undefined || key === plan.columnKeys[place]) &&
    changes.every((change) => change.kind === "insert" || isBlankBelow(change))
  );
}

/** The cells right of our rows. */
function userCells(
  contents: SheetContents,
  { rowCount, columnKeys }: SheetMark,
  firstRow: number,
): readonly (readonly CellValue[])[] {
  const column = columnKeys.length;
  const columnCount = Math.max(0, contentsEnd(contents).column - column);
  return cellsIn(contents, { row: firstRow, column, rowCount: rowCount - firstRow, columnCount });
}

/** ID and name, in the columns that are always in sight. */
function formerRow(
  previous: readonly CellValue[],
  { frozenColumns, keyColumn, columnKeys }: SheetPlan,
): readonly PlanCell[] {
  return columnKeys.map((_, at): PlanCell => {
    const cell = at < frozenColumns ? previous[at] : "";
    // IDs are in cells formatted as text, which keep every text as it is.
    return at === keyColumn.column ? (cell ?? "") : planCell(cell ?? "");
  });
}
