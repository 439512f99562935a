import { looseKey } from "./looseKey";
import type { CellValue } from "./tableCells";
import type { TableColumn } from "./tableColumn";
import { columnsOf } from "./tableColumns";
import type { TableName } from "./tableName";

/** Where each column of a table stands among its headers, by column key, counted from 0. */
export type ColumnPositions = ReadonlyMap<string, number>;

/**
 * Finds a table's columns by their headers, in either language and any order; headers of the user's
 * own columns are passed over. Of two columns that name the same thing the left one counts.
 */
export function columnPositions(table: TableName, headers: readonly CellValue[]): ColumnPositions {
  const keys = headers.map(looseKey);
  const found = columnsOf(table).map(({ key, header }) => {
    const accepted = [looseKey(header.zh), looseKey(header.en)];
    return [key, keys.findIndex((candidate) => accepted.includes(candidate))] as const;
  });
  return new Map(found.filter(([, position]) => position >= 0));
}

/** Whether `header` names a column, in either language. */
export function isHeaderOf({ header }: TableColumn, text: CellValue): boolean {
  const key = looseKey(text);
  return key === looseKey(header.zh) || key === looseKey(header.en);
}
