import { columnPositions } from "./columnPositions";
import type { CellValue } from "./tableCells";
import { columnsOf } from "./tableColumns";
import type { TableName } from "./tableName";

/**
 * Whether a table that bears one of our names is ours and not somebody's own: it has our first
 * column and more than half of the columns that scores depend on (of all columns, where scores
 * depend on none).
 */
export function isOurs(table: TableName, headers: readonly CellValue[]): boolean {
  const positions = columnPositions(table, headers);
  const columns = columnsOf(table);
  const scored = columns.filter(({ neededFor }) => neededFor === "scores");
  const telling = scored.length > 0 ? scored : columns;
  const found = telling.filter(({ key }) => positions.has(key));
  const hasFirst = columns.slice(0, 1).every(({ key }) => positions.has(key));
  return hasFirst && found.length * 2 > telling.length;
}
