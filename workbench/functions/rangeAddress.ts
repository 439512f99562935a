import { fullAddress } from "../engine/address";

/** A rectangle on a named sheet; rows and columns count from 0. */
export interface SheetRange {
  readonly sheetName: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** "Sheet1!A1:B2", the sheet's name quoted where Excel quotes it. */
export function rangeAddress(range: SheetRange): string {
  const { sheetName, startRow, startColumn, endRow, endColumn } = range;
  return fullAddress(sheetName, {
    sheetId: "",
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });
}
