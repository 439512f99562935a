import type { CellArea } from "./cellArea";
import { lastColumn } from "./cellArea";

/** The cells of an area that pass, joined into blocks: runs along a row, and equal runs of neighbouring rows. */
export function groupCells(
  area: CellArea,
  passes: (row: number, column: number) => boolean,
): readonly CellArea[] {
  const blocks: CellArea[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (const run of runsOf(area, row, passes)) {
      const above = blocks.findIndex(
        (block) =>
          block.row + block.rows === row &&
          block.column === run.column &&
          block.columns === run.columns,
      );
      const block = blocks[above];
      if (block === undefined) blocks.push(run);
      else blocks[above] = { ...block, rows: block.rows + 1 };
    }
  }
  return blocks;
}

function runsOf(
  area: CellArea,
  row: number,
  passes: (row: number, column: number) => boolean,
): readonly CellArea[] {
  const runs: CellArea[] = [];
  let start: number | undefined;
  for (let column = area.column; column <= lastColumn(area) + 1; column += 1) {
    const isIn = column <= lastColumn(area) && passes(row, column);
    if (isIn) start ??= column;
    else if (start !== undefined) {
      const { sheetId } = area;
      runs.push({ sheetId, row, column: start, rows: 1, columns: column - start });
      start = undefined;
    }
  }
  return runs;
}
