import type { TableFile } from "./workbookFile";

/** The table that a cell of the sheet lies in. */
export function tableAtCell(
  tables: readonly TableFile[],
  row: number,
  column: number,
): TableFile | undefined {
  return tables.find(
    ({ area }) =>
      row >= area.startRow &&
      row <= area.endRow &&
      column >= area.startColumn &&
      column <= area.endColumn,
  );
}
