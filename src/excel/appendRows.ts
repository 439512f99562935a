import { isFreeRow } from "../sheets/freeRow";
import type { PlanCell } from "../sheets/planCell";
import type { TableName } from "../sheets/tableName";
import type { TableEdge } from "./tableEdge";

/**
 * Adds rows to a table, the first into the blank row that a new table has. Null cells stay as they are, so that calculated columns
 * of the user fill themselves. Queues requests only.
 *
 * Rows are written below the table, which then is made to reach over them: `TableRowCollection.add` causes merge conflicts when several
 * people work in the file (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins). Only where something stands
 * below the table, which must move down, does `add` make the room.
 */
export function appendRows(
  name: TableName,
  edge: TableEdge,
  rows: readonly (readonly PlanCell[])[],
): void {
  const isLastFree = isFreeRow(name, edge.headers, edge.lastRow);
  const first = isLastFree ? edge.bodyRowCount - 1 : edge.bodyRowCount;
  const added = first + rows.length - edge.bodyRowCount;
  if (added > 0 && !edge.isFreeBelow) {
    edge.table.rows.add(
      undefined,
      Array.from({ length: added }, () => edge.headers.map(() => "")),
    );
  }
  const target = edge.sheet.getRangeByIndexes(
    edge.top + 1 + first,
    edge.left,
    rows.length,
    edge.headers.length,
  );
  // A row written below a table does not take over its text formats; "001" typed there later would lose its zeros.
  target.numberFormat = rows.map(() => [...edge.lastRowFormats]);
  target.values = rows.map((row) => [...row]);
  if (added > 0 && edge.isFreeBelow) {
    const height = edge.bodyRowCount + added + 1;
    edge.table.resize(
      edge.sheet.getRangeByIndexes(edge.top, edge.left, height, edge.headers.length),
    );
  }
}
