import type { WrittenCells } from "../writtenCells";
import { isContent } from "../writtenCells";
import { cellNumber } from "./plainCell";
import type { PlainCell } from "./plainCell";
import type { Block, PlainIndex } from "./plainIndex";

export interface Written {
  /** Plain cells that were written themselves. */
  readonly overwritten: readonly PlainCell[];
  /** Plain cells that refer to what was written. */
  readonly dependents: ReadonlySet<PlainCell>;
  /** The cells that hold a formula now, by their numbers. */
  readonly formulas: readonly number[];
}

/** What a write of cells means for plain cells. Goes over the mutation as it is: it may hold 100,000 cells. */
export function findWritten(index: PlainIndex, { cells, ...ids }: WrittenCells): Written {
  const overwritten: PlainCell[] = [];
  const dependents = new Set<PlainCell>();
  const formulas: number[] = [];
  const own = index.onSheet(ids);
  let block: Block | undefined;
  for (const rowKey in cells) {
    const row = Number(rowKey);
    const line = cells[row];
    for (const columnKey in line) {
      const column = Number(columnKey);
      const content = line[column];
      if (!isContent(content)) continue;
      const number = cellNumber(row, column);
      const known = own?.get(number);
      if (known !== undefined) overwritten.push(known);
      if (content?.f || content?.si) formulas.push(number);
      index.findOnCell(ids, number, dependents);
      block = grown(block, row, column);
    }
  }
  if (block !== undefined) index.findOnBlocks(ids, block, dependents);
  for (const cell of overwritten) dependents.delete(cell);
  return { overwritten, dependents, formulas };
}

function grown(block: Block | undefined, row: number, column: number): Block {
  if (block === undefined) {
    return { startRow: row, endRow: row, startColumn: column, endColumn: column };
  }
  return {
    startRow: Math.min(block.startRow, row),
    endRow: Math.max(block.endRow, row),
    startColumn: Math.min(block.startColumn, column),
    endColumn: Math.max(block.endColumn, column),
  };
}
