import type { CellValue } from "./tableCells";

/** One value of a row that changes, under the header of its column. */
export interface FieldChange {
  readonly field: string;
  readonly old: CellValue;
  readonly new: CellValue;
}
