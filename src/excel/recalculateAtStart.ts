import { blockAddress } from "../sheets/cellBlock";
import { callsLive } from "../sheets/repairedFormula";
import { commandReport } from "./commandReport";
import { filledCells } from "./filledCells";
import { formulaCells, type FormulaCell } from "./formulaCells";
import { liveCalls } from "./liveCalls";
import { problemOf } from "./problemOf";
import { rangeOf } from "./readBlocks";
import { runExcel } from "./runExcel";

/** How long Excel is given to call the functions of a workbook that it opens, and of cells that it is to calculate. */
const callsComeWithin = 3000;

/**
 * Lets Excel calculate live cells that it has not called since the page was loaded, so that none goes on showing what a table said when
 * the workbook was saved. Excel says that it starts streams again by itself (https://github.com/OfficeDev/office-js/issues/2220), and has
 * failed to (https://github.com/OfficeDev/office-js/issues/6556). Workbooks without live cells are read and never changed.
 */
export async function recalculateAtStart(): Promise<void> {
  try {
    if (!(await canRead())) return;
    const cells = await runExcel(liveCells);
    if (cells.length === 0) return;
    await pause();
    await callAgain(cells.filter(isStale));
  } catch (error) {
    // The pane says so when it is opened.
    commandReport.set({ kind: "failed", problem: problemOf(error) });
  }
}

async function canRead(): Promise<boolean> {
  // In a plain browser window the library loads too, and names no host.
  const { host } = (await Office.onReady()) as Partial<{ host: Office.HostType }>;
  if (host !== Office.HostType.Excel) return false;
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}

/** None in a workbook that is not set up: live functions only say so there. */
async function liveCells(context: Excel.RequestContext): Promise<readonly FormulaCell[]> {
  const ratings = context.workbook.tables.getItemOrNullObject("Ratings").load("name");
  await context.sync();
  if (ratings.isNullObject) return [];
  return filledCells(context, await formulaCells(context, callsLive));
}

function isStale({ block }: FormulaCell): boolean {
  return !liveCalls.hasCalled(blockAddress(block));
}

/**
 * To calculate cells changes nothing that could be undone; not every Excel then calls streams
 * (https://github.com/OfficeDev/office-js/issues/1734). Where it calls none at all, the formulas are entered anew, which always calls.
 */
async function callAgain(cells: readonly FormulaCell[]): Promise<void> {
  if (cells.length === 0) return;
  const before = liveCalls.count();
  await calculate(cells);
  await pause();
  if (liveCalls.count() === before) await enterAnew(cells.filter(isStale));
}

function calculate(cells: readonly FormulaCell[]): Promise<void> {
  return runExcel(async (context) => {
    for (const { block } of cells) rangeOf(context, block).calculate();
    await context.sync();
  });
}

function enterAnew(cells: readonly FormulaCell[]): Promise<void> {
  const sheets = [...new Set(cells.map(({ block }) => block.sheet))];
  return runExcel(async (context) => {
    for (const { block, formula } of cells) rangeOf(context, block).formulas = [[formula]];
    await context.sync();
  }, sheets);
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, callsComeWithin);
  });
}
