import { columnName, parseAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { lastColumn, lastRow } from "../engine/cellArea";
import { quoteSheetName } from "../formulas/quoteSheetName";

/** `Sheet1!$A$1:$B$2`, for an area whose sheet is given by its name. */
export function areaFormula(area: CellArea): string {
  const cell = (row: number, column: number) => `$${columnName(column)}$${String(row + 1)}`;
  const first = cell(area.row, area.column);
  const last = cell(lastRow(area), lastColumn(area));
  return `${quoteSheetName(area.sheetId)}!${first === last ? first : `${first}:${last}`}`;
}

/** The area of such a formula; undefined for names and areas of several parts. */
export function areaOfFormula(formula: string): CellArea | undefined {
  const parsed = parseAddress(formula);
  if (parsed?.sheetName === undefined) return undefined;
  return { ...parsed.area, sheetId: parsed.sheetName };
}
