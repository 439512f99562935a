import { cellText } from "./cellText";
import { columnPositions } from "./columnPositions";
import type { CellValue, TableCells } from "./tableCells";
import type { TableName } from "./tableName";

/**
 * Where the next row of a table goes, counted from 0 in its body: below the last row in which a cell of
 * ours is filled. A new table has one blank row, which is used up first.
 */
export function freeRow({ name, headers, rows }: TableCells): number {
  let free = rows.length;
  while (free > 0 && isFreeRow(name, headers, rows[free - 1] ?? [])) free -= 1;
  return free;
}

/** Whether a row holds nothing of ours; what the user keeps in columns of their own does not count. */
export function isFreeRow(
  table: TableName,
  headers: readonly CellValue[],
  row: readonly CellValue[],
): boolean {
  return isFreeCells([...columnPositions(table, headers).values()], row);
}

/** The same for rows of which it is known where the columns of ours stand. */
export function isFreeCells(ours: readonly number[], row: readonly CellValue[]): boolean {
  return ours.every((position) => cellText(row[position] ?? "") === "");
}
