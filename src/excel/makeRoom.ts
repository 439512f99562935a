import type { ListChange } from "../sheets/listChanges";
import type { SheetRefresh } from "../sheets/sheetRefresh";
import type { SheetPlan } from "../sheets/sheetPlan";

/**
 * Deletes and inserts whole columns and rows of ours; queues requests only. So Excel itself moves what the user keeps
 * beside and below, and lets references follow.
 */
export function makeRoom(
  sheet: Excel.Worksheet,
  { columnChanges, rows }: SheetRefresh,
  { keyColumn }: SheetPlan,
): void {
  for (const { kind, at, count } of columnChanges) {
    const columns = sheet.getRangeByIndexes(0, at, 1, count).getEntireColumn();
    if (kind === "insert") {
      columns.insert(Excel.InsertShiftDirection.right);
    } else {
      columns.delete(Excel.DeleteShiftDirection.left);
    }
  }
  for (const change of rows.changes) {
    changeRows(sheet, { ...change, at: keyColumn.firstRow + change.at });
  }
}

function changeRows(sheet: Excel.Worksheet, { kind, at, count }: ListChange): void {
  const rows = sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow();
  if (kind === "insert") {
    rows.insert(Excel.InsertShiftDirection.down);
  } else {
    rows.delete(Excel.DeleteShiftDirection.up);
  }
}
