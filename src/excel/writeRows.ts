import { rowBatches, type RowBatch } from "../sheets/rowBatches";
import type { SheetPlan } from "../sheets/sheetPlan";
import type { ReportProgress } from "./reports/reportProgress";

/**
 * Writes cells and their number formats, in as many requests as Excel's limit needs. All but the last are sent; the last is queued, so that what belongs
 * to it can go along. It may be stopped between them.
 */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  progress?: ReportProgress,
): Promise<void> {
  const batches = rowBatches(plan);
  const isLast = (at: number) => at === batches.length - 1;
  for (const [at, batch] of batches.entries()) {
    progress?.signal.throwIfAborted();
    writeBatch(sheet, batch, plan.columnKeys.length);
    if (!isLast(at)) await send(context);
    progress?.onPart(at + 1, batches.length);
  }
}

async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

function writeBatch(
  sheet: Excel.Worksheet,
  { firstRow, cells, numberFormats }: RowBatch,
  columnCount: number,
): void {
  const range = sheet.getRangeByIndexes(firstRow, 0, cells.length, columnCount);
  range.numberFormat = numberFormats.map((row) => [...row]);
  range.values = cells.map((row) => [...row]);
}

/**
 * Writes a plan's rows onto a hidden sheet first where they do not fit into one request: a sheet that stands there already changes in
 * one request then, or not at all.
 *
 * @returns the hidden sheet, for the caller to copy from and delete; undefined where one request is enough.
 */
export async function stageRows(
  context: Excel.RequestContext,
  plan: SheetPlan,
  progress?: ReportProgress,
): Promise<Excel.Worksheet | undefined> {
  if (rowBatches(plan).length <= 1) return undefined;
  const sheet = context.workbook.worksheets.add();
  sheet.visibility = Excel.SheetVisibility.veryHidden;
  sheet.load("name");
  try {
    await writeRows(context, sheet, plan, progress);
    await context.sync();
    return sheet;
  } catch (error) {
    sheet.delete();
    await context.sync();
    throw error;
  }
}
