import type { CellArea, CellStyle, SheetPlan } from "../sheetPlan";

/** How one cell looks once all of a plan's styles lie on one another. */
export interface OneCellStyle extends Omit<CellStyle, "borders"> {
  readonly hasLeftLine?: true;
  readonly hasBottomLine?: true;
}

/** The look of every cell of a plan, in the shape of its cells. */
export function cellStyles({
  cells,
  styles,
}: Pick<SheetPlan, "cells" | "styles">): readonly (readonly OneCellStyle[])[] {
  const grid = cells.map((row) => row.map((): OneCellStyle => ({})));
  for (const { area, style } of styles) {
    for (const row of grid.keys()) {
      if (row < area.row || row >= area.row + area.rowCount) continue;
      const end = area.column + area.columnCount;
      for (let column = area.column; column < end; column += 1) {
        const below = grid[row]?.[column];
        if (grid[row] && below)
          grid[row][column] = { ...below, ...styleAt(row, column, area, style) };
      }
    }
  }
  return grid;
}

/** Lines along the area's edges and between its rows become lines of single cells. */
function styleAt(
  row: number,
  column: number,
  area: CellArea,
  { borders = [], ...style }: CellStyle,
): OneCellStyle {
  const isLastRow = row === area.row + area.rowCount - 1;
  const hasLeftLine = borders.includes("EdgeLeft") && column === area.column;
  const hasBottomLine = borders.includes(isLastRow ? "EdgeBottom" : "InsideHorizontal");
  return {
    ...style,
    ...(hasLeftLine && { hasLeftLine }),
    ...(hasBottomLine && { hasBottomLine }),
  };
}
