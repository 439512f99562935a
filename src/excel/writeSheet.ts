import { blockDigest } from "../sheets/blockDigest";
import { freeName } from "../sheets/freeName";
import type { PlanCell } from "../sheets/planCell";
import type { SheetPlan } from "../sheets/sheetPlan";
import type { CellValue } from "../sheets/tableCells";
import { withoutSpilled } from "../sheets/withoutSpilled";
import { addUserColumns } from "./addUserColumns";
import { findSheets, markSheet } from "./findSheets";
import { prepareSheet, refreshableSheet, type RefreshableSheet } from "./refreshSheet";
import { removeSheets } from "./removeSheets";
import { runExcel } from "./runExcel";
import { setUpPage } from "./setUpPage";
import { styleSheet } from "./styleSheet";

/**
 * Writes a sheet of ours: in place where the workbook has it already, whatever its name, with what the user keeps beside the rows
 * and below them; as a new sheet where it does not, or where the user has changed our cells. A new sheet that Excel refuses to finish is
 * taken away again.
 *
 * @returns the sheet's name.
 */
export async function writeSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<string> {
  const { found, names } = await findSheets(context, plan.sheetMark);
  const present = refreshableSheet(found, plan);
  if (present) return writeTo(context, present.sheet, plan, present);
  const name = freeName(plan.name, names);
  try {
    return await writeTo(context, context.workbook.worksheets.add(name), plan);
  } catch (error) {
    await runExcel((another) => removeSheets(another, [name]));
    throw error;
  }
}

async function writeTo(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  present?: RefreshableSheet,
): Promise<string> {
  context.application.suspendScreenUpdatingUntilNextSync();
  sheet.visibility = Excel.SheetVisibility.visible;
  sheet.activate();
  const moveUserCells = present && (await prepareSheet(context, present, plan));
  const written = writeCells(sheet, withRows(plan, present?.refresh.formerRows), moveUserCells);
  styleSheet(sheet, plan);
  setUpPage(sheet, plan.page);
  if (!present) addUserColumns(sheet, plan);
  sheet.load("name");
  await context.sync();
  const { sheetMark, columnKeys, keyColumn, spills } = plan;
  const cells = withoutSpilled(written.formulas as CellValue[][], spills);
  const digest = blockDigest(cells, keyColumn.firstRow);
  const mark = {
    ...{ sheetMark, name: sheet.name, columnKeys, rowCount: cells.length, digest },
    ...(spills && { spills }),
  };
  markSheet(sheet, mark, present?.marks ?? []);
  await context.sync();
  return sheet.name;
}

/** The plan with rows below it, as plain as they are. */
function withRows(plan: SheetPlan, rows: readonly (readonly PlanCell[])[] = []): SheetPlan {
  const { cells, numberFormats, keyColumn } = plan;
  const formats = plan.columnKeys.map((_, at) => (at === keyColumn.column ? "@" : "General"));
  return {
    ...plan,
    cells: [...cells, ...rows],
    numberFormats: [...numberFormats, ...rows.map(() => formats)],
  };
}

/**
 * Queues our cells and the user's. The user's go first: if Excel refuses one of them, everything still stands where it was.
 *
 * @returns our cells, loaded as Excel will have understood them.
 */
function writeCells(
  sheet: Excel.Worksheet,
  { cells, numberFormats, columnKeys }: SheetPlan,
  moveUserCells: (() => void) | undefined,
): Excel.Range {
  const ours = sheet.getRangeByIndexes(0, 0, cells.length, columnKeys.length);
  ours.conditionalFormats.clearAll();
  ours.clear(Excel.ClearApplyTo.formats);
  ours.numberFormat = numberFormats.map((row) => [...row]);
  moveUserCells?.();
  ours.values = cells.map((row) => [...row]);
  return ours.load("formulas");
}
