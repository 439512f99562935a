import { batchesOf } from "../sheets/batchesOf";
import { cellCount, slicedBlocks, type CellBlock } from "../sheets/cellBlock";
import type { CellValue } from "../sheets/tableCells";

/**
 * Excel hands over 5 MB per request at most (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization);
 * so many cells with their formulas and values stay far below it unless their formulas are very long.
 */
const cellsAtOnce = 8000;
const blocksAtOnce = 1000;

export interface ReadBlock {
  readonly block: CellBlock;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** Whether a cell may be filled by a formula that fills several. */
  readonly maySpill: boolean;
}

/** Formulas and values of blocks of cells, in slices, in as few requests as Excel's limits allow. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<readonly ReadBlock[]> {
  const slices = slicedBlocks(blocks, cellsAtOnce);
  const sizeOf = (block: CellBlock): number => cellCount([block]) + cellsAtOnce / blocksAtOnce;
  const read: ReadBlock[] = [];
  for (const batch of batchesOf(slices, sizeOf, cellsAtOnce)) {
    read.push(...(await readBatch(context, batch)));
  }
  return read;
}

/** The cells of a block; queues nothing. */
export function rangeOf(context: Excel.RequestContext, block: CellBlock): Excel.Range {
  const { sheet, row, column, rows, columns } = block;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

async function readBatch(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<readonly ReadBlock[]> {
  const ranges = blocks.map((block) => ({
    block,
    range: rangeOf(context, block).load(["formulas", "values", "hasSpill"]),
  }));
  await context.sync();
  return ranges.map(({ block, range }) => ({
    block,
    formulas: range.formulas as CellValue[][],
    values: range.values as CellValue[][],
    // Excel says null where some cells spill and others do not.
    maySpill: (range.hasSpill as boolean | null) !== false,
  }));
}
