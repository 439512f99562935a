import type { CellArea } from "../engine/cellArea";
import type { ReadCell } from "../engine/readCells";
import type { ChartWords } from "./chartWords";

/** What a chart needs to know of the workbook it is in. */
export interface ChartCells {
  readonly words: ChartWords;
  cell(sheetId: string, row: number, column: number): ReadCell;
  /** The text on screen. */
  text(sheetId: string, row: number, column: number): string;
  numberFormat(sheetId: string, row: number, column: number): string;
  isHidden(sheetId: string, row: number, column: number): boolean;
}

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of an area in reading order. */
export function placesOf({ sheetId, row, column, rows, columns }: CellArea): readonly CellPlace[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    sheetId,
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
