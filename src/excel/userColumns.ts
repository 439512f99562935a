import { rearrangeUserColumns, type UserRows } from "../sheets/rearrangeUserColumns";
import type { SheetPlan } from "../sheets/sheetPlan";
import type { CellValue } from "../sheets/tableCells";
import type { MarkedSheet } from "./findSheet";

/** What the user keeps right of a sheet of ours, arranged for the sheet's new rows. */
export interface UserColumns extends UserRows {
  readonly columnCount: number;
}

/** Reads the columns right of ours and moves each row's cells to where its employee will stand; undefined when there is nothing. */
export async function readUserColumns(
  context: Excel.RequestContext,
  { sheet, columnCount }: MarkedSheet,
  plan: SheetPlan,
): Promise<UserColumns | undefined> {
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load(["formulasR1C1", "values", "rowIndex", "columnIndex"]);
  await context.sync();
  if (used.isNullObject) {
    return undefined;
  }
  const { column, firstRow } = plan.keyColumn;
  const skippedRows = Math.max(0, firstRow - used.rowIndex);
  const firstUserColumn = Math.max(0, columnCount - used.columnIndex);
  const previousIds = used.values
    .slice(skippedRows)
    .map((row: CellValue[]) => String(row[column - used.columnIndex] ?? ""));
  const userCells = (used.formulasR1C1 as CellValue[][])
    .slice(skippedRows)
    .map((row) => row.slice(firstUserColumn));
  const width = userCells[0]?.length ?? 0;
  const nextIds = plan.cells.slice(firstRow).map((row) => idOf(row[column] ?? ""));
  return width === 0
    ? undefined
    : { columnCount: width, ...rearrangeUserColumns(previousIds, nextIds, userCells) };
}

/** The ID that a planned cell will show: the apostrophe that keeps it text is no part of it. */
function idOf(cell: CellValue): string {
  return String(cell).replace(/^'/u, "");
}
