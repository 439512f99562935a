import { cellAddress, columnLetters } from "./cellAddress";

/** A block of cells on one sheet, its first row and column counted from 0. */
export interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "Ratings!F12", or "Ratings!F12:G14" for more than one cell. */
export function blockAddress({ sheet, row, column, rows, columns }: CellBlock): string {
  const first = cellAddress(sheet, row, column);
  const last = `${columnLetters(column + columns - 1)}${String(row + rows)}`;
  return rows * columns === 1 ? first : `${first}:${last}`;
}

/** The address of a block's first cell, in which the formula stands that fills it. */
export function anchorAddress(block: CellBlock): string {
  return blockAddress({ ...block, rows: 1, columns: 1 });
}

export function cellCount(blocks: readonly CellBlock[]): number {
  return blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Whether two blocks have a cell in common. */
export function overlaps(one: CellBlock, other: CellBlock): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Blocks that stand directly below each other and are equally wide become one, so that there is less to ask for. */
export function joinedBlocks(blocks: readonly CellBlock[]): readonly CellBlock[] {
  const ordered = [...blocks].sort(
    (one, other) =>
      one.sheet.localeCompare(other.sheet) ||
      one.column - other.column ||
      one.columns - other.columns ||
      one.row - other.row,
  );
  const joined: CellBlock[] = [];
  for (const block of ordered) {
    const last = joined.at(-1);
    if (last && isBelow(block, last)) {
      joined[joined.length - 1] = { ...last, rows: last.rows + block.rows };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function isBelow(block: CellBlock, above: CellBlock): boolean {
  return (
    block.sheet === above.sheet &&
    block.column === above.column &&
    block.columns === above.columns &&
    block.row === above.row + above.rows
  );
}

/** Cuts blocks into slices of whole rows that hold no more than `limit` cells, or one row. */
export function slicedBlocks(blocks: readonly CellBlock[], limit: number): readonly CellBlock[] {
  return blocks.flatMap((block) => {
    const step = Math.max(1, Math.floor(limit / block.columns));
    return Array.from({ length: Math.ceil(block.rows / step) }, (_slice, index) => ({
      ...block,
      row: block.row + index * step,
      rows: Math.min(step, block.rows - index * step),
    }));
  });
}
