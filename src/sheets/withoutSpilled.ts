import type { CellArea } from "./sheetPlan";
import type { CellValue } from "./tableCells";

/** The cells from A1 on with those blank that a formula of another cell fills: their contents change without anybody's doing. */
export function withoutSpilled(
  cells: readonly (readonly CellValue[])[],
  spills: readonly CellArea[] = [],
): readonly (readonly CellValue[])[] {
  if (spills.length === 0) return cells;
  return cells.map((line, row) =>
    line.map((cell, column) => (spills.some((area) => isFilled(area, row, column)) ? "" : cell)),
  );
}

function isFilled(area: CellArea, row: number, column: number): boolean {
  const [down, across] = [row - area.row, column - area.column];
  const isInside = down >= 0 && down < area.rowCount && across >= 0 && across < area.columnCount;
  return isInside && (down > 0 || across > 0);
}
