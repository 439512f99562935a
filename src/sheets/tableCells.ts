import type { TableName } from "./tableName";

/** What a cell holds as Excel hands it over: "" is blank, dates are serial numbers, errors are texts such as "#N/A". */
export type CellValue = string | number | boolean;

/** One table as it was read. */
export interface TableCells {
  readonly name: TableName;
  readonly sheet: string;
  /** Row and column of the first header cell on its sheet, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The tables found in the workbook. */
export type WorkbookTables = ReadonlyMap<TableName, TableCells>;
