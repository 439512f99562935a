import { batchesOf } from "../sheets/batchesOf";
import {
  anchorAddress,
  blockAddress,
  cellCount,
  joinedBlocks,
  overlaps,
  type CellBlock,
} from "../sheets/cellBlock";
import { conversionPlan, type ConversionPlan, type FilledFormula } from "../sheets/conversionPlan";
import type { LeftCell } from "../sheets/leftCell";
import { callsOurs } from "../sheets/repairedFormula";
import { spillReferences } from "../sheets/spillReferences";
import { filledCells, type Filled } from "./filledCells";
import { formulaCells, type FormulaCell } from "./formulaCells";
import { rangeOf, readBlocks, type ReadBlock } from "./readBlocks";
import { runExcel } from "./runExcel";
import { writeInHalves } from "./writeInHalves";

/** What is converted. */
export type ConversionScope = "selection" | "sheet" | "workbook";

export interface ConversionReport {
  /** How many formulas are values now, and how many cells they had filled. */
  readonly formulas: number;
  readonly cells: number;
  readonly left: readonly LeftCell[];
}

const blocksAtOnce = 1000;

/**
 * Replaces formulas that call our functions, and what they spill, by the values they show, and looks whether any is left. Cells without
 * a result stay formulas and are named.
 *
 * @throws ProblemError where Excel takes no request.
 */
export async function convertToValues(scope: ConversionScope): Promise<ConversionReport> {
  const { converted, left } = await runExcel((context) => planFor(context, scope));
  const blocks = joinedBlocks(converted.map(({ block }) => block));
  for (const batch of batchesOf(blocks, () => 1, blocksAtOnce)) {
    await writeInHalves(batch, writeBatch);
  }
  const still = converted.length > 0 ? await runExcel(formulasOfOurs) : [];
  const stillThere = new Set(still.map(({ block }) => blockAddress(block)));
  const isDone = ({ block }: FilledFormula): boolean => !stillThere.has(anchorAddress(block));
  const done = converted.filter(isDone);
  const refused = converted.filter((formula) => !isDone(formula));
  return {
    formulas: done.length,
    cells: cellCount(done.map(({ block }) => block)),
    left: [
      ...left,
      ...refused.map(({ block }) => ({
        at: anchorAddress(block),
        reason: "refused" as const,
      })),
    ],
  };
}

async function planFor(
  context: Excel.RequestContext,
  scope: ConversionScope,
): Promise<ConversionPlan> {
  const isInScope = await scopeOf(context, scope);
  const all = await formulaCells(
    context,
    (formula) => callsOurs(formula) || spillReferences(formula, "").length > 0,
  );
  const ours = await filledCells(
    context,
    all.filter(({ formula }) => callsOurs(formula)),
  );
  const wanted = ours.filter(({ filled }) => isInScope(filled));
  const staying = [
    ...all.filter(({ formula }) => !callsOurs(formula)),
    ...ours.filter(({ filled }) => !isInScope(filled)),
  ];
  return conversionPlan(
    await withValues(context, wanted),
    staying.map(({ formula, block }) => ({ formula, sheet: block.sheet })),
  );
}

async function scopeOf(
  context: Excel.RequestContext,
  scope: ConversionScope,
): Promise<(block: CellBlock) => boolean> {
  const { workbook } = context;
  if (scope === "workbook") return () => true;
  const sheet = workbook.worksheets.getActiveWorksheet().load("name");
  const areas = workbook.getSelectedRanges().areas;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  if (scope === "sheet") return (block) => block.sheet === sheet.name;
  const selected = areas.items.map((range) => ({
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  }));
  // Who selects a part of what a formula fills means that formula.
  return (block) => selected.some((area) => overlaps(area, block));
}

/** What the formulas show in all their cells. */
async function withValues(
  context: Excel.RequestContext,
  cells: readonly Filled<FormulaCell>[],
): Promise<readonly FilledFormula[]> {
  const spills = cells.filter(({ filled }) => filled.rows * filled.columns > 1);
  const slices = await readBlocks(
    context,
    spills.map(({ filled }) => filled),
  );
  let next = 0;
  return cells.map(({ formula, value, filled, isProtected }) => {
    const first = next;
    // The slices come in the order of the spills.
    while (isSliceOf(slices[next], filled)) next += 1;
    const own = slices.slice(first, next);
    const values = own.length > 0 ? own.flatMap((slice) => slice.values) : [[value]];
    return { formula, block: filled, values, isProtected };
  });
}

function isSliceOf(slice: ReadBlock | undefined, filled: CellBlock): boolean {
  return slice !== undefined && overlaps(slice.block, filled);
}

/** Excel writes the values itself, so that a text like "001" stays a text and dates keep their format. */
function writeBatch(blocks: readonly CellBlock[]): Promise<void> {
  return runExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const block of blocks) {
      const range = rangeOf(context, block);
      range.copyFrom(range, Excel.RangeCopyType.values);
    }
    await context.sync();
  });
}

function formulasOfOurs(context: Excel.RequestContext): Promise<readonly FormulaCell[]> {
  return formulaCells(context, callsOurs);
}
