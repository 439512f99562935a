import { planCell } from "../../sheets/planCell";
import type { TableWrite } from "../../sheets/tableEditing/tableWrite";
import type { UserCell } from "../../sheets/userCell";
import { appendRows } from "../appendRows";
import type { ValidateRow } from "../rowValidations";
import type { TableEdge } from "../tableEdge";

/** What is to be written to one table, where it is, and what had to be asked for first. */
export interface PreparedWrite {
  readonly write: TableWrite;
  readonly edge: TableEdge;
  /** What the rows hold that change places, by their numbers in the body. */
  readonly swappedCells: ReadonlyMap<number, readonly UserCell[]>;
  readonly validateRow: ValidateRow;
}

/** Queues a table's write. Changed rows come first and removed ones last, so that each row's number holds when it is its turn. */
export function queueTableWrite({ write, edge, swappedCells, validateRow }: PreparedWrite): void {
  for (const { row, runs } of write.updates) {
    for (const { column, cells } of runs) {
      cellsAt(edge, row, column, cells.length).values = [[...cells]];
    }
  }
  for (const [one, other] of write.swaps) {
    putCells(edge, one, swappedCells.get(other) ?? []);
    putCells(edge, other, swappedCells.get(one) ?? []);
  }
  const widened = addColumns(edge, write.newColumns);
  addRows(widened, write, validateRow);
  removeRows(edge, write.removed);
}

/** Many rows at the end of a table are cleared and left behind, since deleting thousands one by one takes minutes. */
function removeRows(edge: TableEdge, rows: readonly number[]): void {
  const { table, sheet, top, left, headers, bodyRowCount } = edge;
  const inner = rows.findIndex((row, place) => row !== bodyRowCount - 1 - place);
  const tail = inner < 0 ? rows.length : inner;
  const isCut = tail > 1 && edge.isFreeBelow;
  if (isCut) {
    const kept = bodyRowCount - tail;
    sheet.getRangeByIndexes(top + 1 + kept, left, tail, headers.length).clear("Contents");
    // A table keeps one row, blank where there is nothing in it.
    table.resize(sheet.getRangeByIndexes(top, left, Math.max(kept, 1) + 1, headers.length));
  }
  for (const row of isCut ? rows.slice(tail) : rows) table.rows.getItemAt(row).delete();
}

function cellsAt({ sheet, top, left }: TableEdge, row: number, column: number, columns: number) {
  return sheet.getRangeByIndexes(top + 1 + row, left + column, 1, columns);
}

function putCells(edge: TableEdge, row: number, cells: readonly UserCell[]): void {
  const range = cellsAt(edge, row, 0, cells.length);
  range.numberFormat = [cells.map(({ numberFormat }) => numberFormat)];
  range.formulasR1C1 = [cells.map(({ input }) => input)];
}

/** @returns the edge of the table as it is with the columns. */
function addColumns(edge: TableEdge, headers: readonly string[]): TableEdge {
  for (const header of headers) {
    const blank = Array.from({ length: edge.bodyRowCount }, () => [""]);
    edge.table.columns.add(undefined, [[planCell(header) as string], ...blank]);
  }
  if (headers.length === 0) return edge;
  return {
    ...edge,
    headers: [...edge.headers, ...headers],
    lastRowFormats: [...edge.lastRowFormats, ...headers.map(() => "General")],
  };
}

function addRows(edge: TableEdge, write: TableWrite, validateRow: ValidateRow): void {
  const { added, firstAdded } = write;
  if (added.length === 0) return;
  appendRows(edge, firstAdded, added);
  const firstNew = Math.max(firstAdded, edge.bodyRowCount);
  const rowCount = firstAdded + added.length - firstNew;
  if (rowCount > 0) validateRow(edge, firstNew, rowCount);
}
