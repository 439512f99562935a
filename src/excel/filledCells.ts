import { batchesOf } from "../sheets/batchesOf";
import type { CellBlock } from "../sheets/cellBlock";
import type { FormulaCell } from "./formulaCells";
import { rangeOf } from "./readBlocks";

const cellsAtOnce = 500;

/** A formula with all the cells that it fills. */
export type Filled<Cell extends FormulaCell> = Cell & { readonly filled: CellBlock };

/** Formulas with the cells they fill. A cell that another's formula spills into is none of them, whatever Excel gives as its formula. */
export async function filledCells<Cell extends FormulaCell>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): Promise<readonly Filled<Cell>[]> {
  const single = cells.filter(({ maySpill }) => !maySpill);
  const found: Filled<Cell>[] = single.map((cell) => ({ ...cell, filled: cell.block }));
  const spilling = cells.filter(({ maySpill }) => maySpill);
  for (const batch of batchesOf(spilling, () => 1, cellsAtOnce)) {
    found.push(...(await spillsOf(context, batch)));
  }
  return found;
}

async function spillsOf<Cell extends FormulaCell>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): Promise<readonly Filled<Cell>[]> {
  const asked = cells.map((cell) => {
    const range = rangeOf(context, cell.block);
    return {
      cell,
      parent: range.getSpillParentOrNullObject().load("rowIndex,columnIndex"),
      spill: range.getSpillingToRangeOrNullObject().load("rowCount,columnCount"),
    };
  });
  await context.sync();
  return asked.flatMap(({ cell, parent, spill }) => {
    const { row, column } = cell.block;
    if (!parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== column)) {
      return [];
    }
    const size = spill.isNullObject ? {} : { rows: spill.rowCount, columns: spill.columnCount };
    return [{ ...cell, filled: { ...cell.block, ...size } }];
  });
}
