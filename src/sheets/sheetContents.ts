import type { CellArea } from "./sheetPlan";
import type { CellValue } from "./tableCells";

/** What a sheet holds: the formula or else the constant of every cell from `top` and `left` on; all rows equally long. */
export interface SheetContents {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The cells of an area; "" where the sheet holds nothing. */
export function cellsIn(
  { top, left, cells }: SheetContents,
  { row, column, rowCount, columnCount }: CellArea,
): readonly (readonly CellValue[])[] {
  return Array.from({ length: rowCount }, (_row, down) =>
    Array.from(
      { length: columnCount },
      (_column, across) => cells[row + down - top]?.[column + across - left] ?? "",
    ),
  );
}

/** The first row and the first column after everything the sheet holds. */
export function contentsEnd({ top, left, cells }: SheetContents): {
  readonly row: number;
  readonly column: number;
} {
  return { row: top + cells.length, column: left + (cells[0]?.length ?? 0) };
}
