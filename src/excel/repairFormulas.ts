import { batchesOf } from "../sheets/batchesOf";
import { blockAddress } from "../sheets/cellBlock";
import type { LeftCell, LeftReason } from "../sheets/leftCell";
import { callsUnknown, mayCallOurs, needsRepair, repairedFormula } from "../sheets/repairedFormula";
import { cellsInTables } from "./cellsInTables";
import { filledCells } from "./filledCells";
import { formulaCells, type FormulaCell } from "./formulaCells";
import { rangeOf, readBlocks } from "./readBlocks";
import { runExcel } from "./runExcel";
import { writeInHalves } from "./writeInHalves";

export interface RepairReport {
  readonly repaired: number;
  readonly left: readonly LeftCell[];
}

interface WrongCell extends FormulaCell {
  readonly repaired: string;
}

interface FoundCells {
  readonly wrong: readonly WrongCell[];
  /** Cells that call what our namespace does not have. */
  readonly unknown: readonly FormulaCell[];
}

/** A request with so many characters of formulas stays far below Excel's 5 MB. */
const charactersAtOnce = 1_000_000;

/**
 * Writes formulas anew that call our functions by a wrong name, or that Excel has not looked at since it knows our functions: it does so
 * only when a formula is entered (https://github.com/OfficeDev/office-js/issues/6611). Nothing is written where nothing is wrong.
 *
 * @throws ProblemError where Excel takes no request.
 */
export async function repairFormulas(): Promise<RepairReport> {
  const { wrong, unknown } = await runExcel(findWrong);
  const open = wrong.filter(({ isProtected }) => !isProtected);
  const refused = new Set(await writeAll(open));
  const written = open.filter((cell) => !refused.has(cell));
  const still = written.length > 0 ? await runExcel((context) => stillWrong(context, written)) : [];
  return {
    repaired: written.length - still.length,
    left: [
      ...leftCells(unknown, "unknownFunction"),
      ...leftCells(
        wrong.filter(({ isProtected }) => isProtected),
        "sheetProtected",
      ),
      ...leftCells([...refused], "refused"),
      ...still,
    ],
  };
}

async function findWrong(context: Excel.RequestContext): Promise<FoundCells> {
  const cells = await formulaCells(context, mayCallOurs);
  const isInTable = await cellsInTables(context, cells);
  const unknown = cells.filter(({ formula }) => callsUnknown(formula));
  const wrong = cells.flatMap((cell) => {
    const place = { value: cell.value, isInTable: isInTable(cell.block) };
    if (unknown.includes(cell) || !needsRepair(cell.formula, place)) return [];
    return [{ ...cell, repaired: repairedFormula(cell.formula, place) }];
  });
  return { wrong: await filledCells(context, wrong), unknown };
}

/** Gives the cells that Excel refused to write. */
async function writeAll(cells: readonly WrongCell[]): Promise<readonly WrongCell[]> {
  const sizeOf = ({ repaired }: WrongCell): number => repaired.length + 100;
  const refused: WrongCell[] = [];
  for (const batch of batchesOf(cells, sizeOf, charactersAtOnce)) {
    refused.push(...(await writeInHalves(batch, writeBatch)));
  }
  return refused;
}

function writeBatch(cells: readonly WrongCell[]): Promise<void> {
  return runExcel(async (context) => {
    for (const { block, repaired } of cells) rangeOf(context, block).formulas = [[repaired]];
    await context.sync();
  });
}

async function stillWrong(
  context: Excel.RequestContext,
  written: readonly WrongCell[],
): Promise<readonly LeftCell[]> {
  const read = await readBlocks(
    context,
    written.map(({ block }) => block),
  );
  return read.flatMap(({ block, values }) => {
    const reason = reasons.get(values[0]?.[0]);
    return reason ? [{ at: blockAddress(block), reason }] : [];
  });
}

const reasons: ReadonlyMap<unknown, LeftReason> = new Map([
  ["#NAME?", "stillUnknown"],
  ["#SPILL!", "spillBlocked"],
]);

function leftCells(cells: readonly FormulaCell[], reason: LeftReason): readonly LeftCell[] {
  return cells.map(({ block }) => ({ at: blockAddress(block), reason }));
}
