import { blockDigest } from "../sheets/blockDigest";
import { freeName } from "../sheets/freeName";
import type { PlanCell } from "../sheets/planCell";
import type { SheetMark } from "../sheets/sheetMark";
import type { SheetPlan } from "../sheets/sheetPlan";
import type { CellValue } from "../sheets/tableCells";
import { withoutSpilled } from "../sheets/withoutSpilled";
import { addUserColumns } from "./addUserColumns";
import { deleteCharts, drawCharts } from "./drawCharts";
import { findSheets, markSheet } from "./findSheets";
import type { ReportProgress } from "./reports/reportProgress";
import { prepareSheet, refreshableSheet, type RefreshableSheet } from "./refreshSheet";
import { removeSheets } from "./removeSheets";
import { runExcel } from "./runExcel";
import { setUpPage } from "./setUpPage";
import { styleSheet } from "./styleSheet";
import { stageRows, writeRows } from "./writeRows";

/**
 * Writes a sheet of ours: in place where the workbook has it already, whatever its name, with what the user keeps beside the rows
 * and below them; as a new sheet where it does not, or where the user has changed our cells. A new sheet that Excel refuses to finish, or that is
 * stopped, is taken away again; a sheet that is there changes in one request or not at all.
 *
 * @returns the sheet's name.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  progress?: ReportProgress,
): Promise<string> {
  const { found, names } = await findSheets(context, plan.sheetMark);
  const present = refreshableSheet(found, plan);
  if (present) return refreshSheet(context, plan, present, progress);
  const name = freeName(plan.name, names);
  try {
    return await addSheet(context, plan, name, progress);
  } catch (error) {
    await runExcel((another) => removeSheets(another, [name]));
    throw error;
  }
}

async function addSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  name: string,
  progress: ReportProgress | undefined,
): Promise<string> {
  const sheet = context.workbook.worksheets.add(name);
  showSheet(context, sheet);
  await writeRows(context, sheet, plan, progress);
  addUserColumns(sheet, plan);
  return finishSheet(context, sheet, plan, []);
}

/** The user's cells go before ours: if Excel refuses one of them, everything still stands where it was. */
async function refreshSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  present: RefreshableSheet,
  progress: ReportProgress | undefined,
): Promise<string> {
  const { sheet, refresh, marks } = present;
  const whole = withRows(plan, refresh.formerRows);
  const staged = await stageRows(context, whole, progress);
  showSheet(context, sheet);
  const moveUserCells = await prepareSheet(context, present, plan);
  const ours = sheet.getRangeByIndexes(0, 0, whole.cells.length, plan.columnKeys.length);
  deleteCharts(sheet, present.chartNames);
  ours.conditionalFormats.clearAll();
  ours.clear(Excel.ClearApplyTo.formats);
  moveUserCells?.();
  if (staged) {
    ours.copyFrom(
      staged.getRangeByIndexes(0, 0, whole.cells.length, plan.columnKeys.length),
      Excel.RangeCopyType.all,
    );
    staged.delete();
  } else {
    await writeRows(context, sheet, whole, progress);
  }
  return finishSheet(context, sheet, whole, marks);
}

function showSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  sheet.visibility = Excel.SheetVisibility.visible;
  sheet.activate();
}

/** Gives the sheet its looks, and marks it as it stands then: our cells are read again, as Excel has understood them. */
async function finishSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  earlier: readonly SheetMark[],
): Promise<string> {
  const { sheetMark, columnKeys, keyColumn, spills } = plan;
  styleSheet(sheet, plan);
  setUpPage(sheet, plan);
  drawCharts(sheet, plan);
  const written = sheet
    .getRangeByIndexes(0, 0, plan.cells.length, columnKeys.length)
    .load("formulas");
  sheet.load("name");
  await context.sync();
  const cells = withoutSpilled(written.formulas as CellValue[][], spills);
  const digest = blockDigest(cells, keyColumn.firstRow);
  const mark = {
    ...{ sheetMark, name: sheet.name, columnKeys, rowCount: cells.length, digest },
    ...(spills && { spills }),
  };
  markSheet(sheet, mark, earlier);
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
