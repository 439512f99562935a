/** The cells of a block, row after row. Most blocks are one row, which is not copied. */
export function inReadingOrder<Cell>(block: readonly (readonly Cell[])[]): readonly Cell[] {
  const [row, ...others] = block;
  return row && others.length === 0 ? row : block.flat();
}
