import { isFreeRow } from "../sheets/freeRow";
import type { PlanCell } from "../sheets/planCell";
import type { TableName } from "../sheets/tableName";
import type { TableEdge } from "./tableEdge";

/**
 * Adds rows to a table, the first in the body's row `first` (a new table has a blank one) or below the last. Null cells stay as
 * they are, so that calculated columns of the user fill themselves. Queues requests only.
 *
 * The table is made to reach over the rows below it, which then are filled: `TableRowCollection.add` causes merge conflicts when several
 * people work in the file (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins). Only where something stands
 * below the table, which must move down, does `add` make the room.
 */
export function appendRows(
  edge: TableEdge,
  first: number,
  rows: readonly (readonly PlanCell[])[],
): void {
  const width = edge.headers.length;
  const bodyRowCount = Math.max(edge.bodyRowCount, first + rows.length);
  const added = bodyRowCount - edge.bodyRowCount;
  if (added > 0 && edge.isFreeBelow) {
    edge.table.resize(edge.sheet.getRangeByIndexes(edge.top, edge.left, bodyRowCount + 1, width));
  } else if (added > 0) {
    const blank = Array.from({ length: added }, () => edge.headers.map(() => ""));
    edge.table.rows.add(undefined, blank);
  }
  const target = edge.sheet.getRangeByIndexes(edge.top + 1 + first, edge.left, rows.length, width);
  // New rows do not take over text formats everywhere; "001" typed there later would lose its zeros.
  target.numberFormat = rows.map(() => [...edge.lastRowFormats]);
  if (edge.lastRowAlignment !== null) {
    target.format.verticalAlignment = edge.lastRowAlignment;
  }
  target.values = rows.map((row) => [...row]);
}

/** The body's row in which the next row of a table that is only added to goes: its last one while that is blank, else below. */
export function nextRow(name: TableName, { headers, lastRow, bodyRowCount }: TableEdge): number {
  return isFreeRow(name, headers, lastRow) ? bodyRowCount - 1 : bodyRowCount;
}
