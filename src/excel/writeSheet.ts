import { planCell } from "../sheets/planCell";
import type { SheetPlan } from "../sheets/sheetPlan";
import { findSheet, markSheet, type MarkedSheet } from "./findSheet";
import { freeName } from "../sheets/freeName";
import { styleSheet } from "./styleSheet";
import { readUserColumns, type UserColumns } from "./userColumns";

/**
 * Writes a sheet of ours, in one writing request: in place where the workbook has it already, whatever its name, with the user's columns
 * to the right kept beside the same employees; else as a new sheet.
 *
 * @returns the sheet's name.
 */
export async function writeSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<string> {
  const { found, names } = await findSheet(context, plan.sheetMark);
  const users = found && (await readUserColumns(context, found, plan));
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = found
    ? clearSheet(found, plan)
    : context.workbook.worksheets.add(freeName(plan.name, names));
  fillSheet(sheet, plan, users);
  styleSheet(sheet, plan);
  sheet.activate();
  sheet.load("name");
  await context.sync();
  return sheet.name;
}

/** Empties what is ours and makes room for as many columns as there will be. */
function clearSheet(
  { sheet, columnCount, rowCount }: MarkedSheet,
  plan: SheetPlan,
): Excel.Worksheet {
  const ours = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  ours.conditionalFormats.clearAll();
  ours.clear();
  const added = (plan.cells[0]?.length ?? 0) - columnCount;
  const columns = (first: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn();
  if (added > 0) {
    columns(columnCount, added).insert(Excel.InsertShiftDirection.right);
  }
  if (added < 0) {
    columns(columnCount + added, -added).delete(Excel.DeleteShiftDirection.left);
  }
  return sheet;
}

function fillSheet(sheet: Excel.Worksheet, plan: SheetPlan, users: UserColumns | undefined): void {
  const columnCount = plan.cells[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(0, 0, plan.cells.length, columnCount);
  range.numberFormat = plan.numberFormats.map((row) => [...row]);
  range.values = plan.cells.map((row) => [...row]);
  const { column, firstRow } = plan.keyColumn;
  if (users?.hasMoved) {
    sheet.getRangeByIndexes(
      firstRow,
      columnCount,
      users.cells.length,
      users.columnCount,
    ).formulasR1C1 = users.cells.map((row) => [...row]);
  }
  const leftOver = users?.ids.slice(plan.cells.length - firstRow) ?? [];
  if (leftOver.length > 0) {
    sheet.getRangeByIndexes(plan.cells.length, column, leftOver.length, 1).values = leftOver.map(
      (id) => [planCell(id)],
    );
  }
  const rowCount = plan.cells.length + leftOver.length;
  markSheet(sheet, { sheetMark: plan.sheetMark, columnCount, rowCount });
}
