import { textKey, type TextKey } from "../domain/textKey";
import { cellText } from "./cellText";
import { columnPositions } from "./columnPositions";
import type { CellValue } from "./tableCells";
import type { TableName } from "./tableName";
import type { TableRow } from "./tableRows";

/** Where the columns stand that are headed by a competency's code. */
export function codeColumns(
  table: TableName,
  headers: readonly CellValue[],
  codes: ReadonlySet<TextKey>,
): ReadonlyMap<TextKey, number> {
  const fixed = new Set(columnPositions(table, headers).values());
  const found = new Map<TextKey, number>();
  headers.forEach((header, position) => {
    const code = textKey(cellText(header));
    if (codes.has(code) && !fixed.has(position) && !found.has(code)) found.set(code, position);
  });
  return found;
}

/** The targets of one row by code; blank cells set none ([T5]). */
export function targetsOf<Table extends TableName>(
  row: TableRow<Table>,
  columns: ReadonlyMap<TextKey, number>,
): ReadonlyMap<TextKey, number> {
  const targets = new Map<TextKey, number>();
  for (const [code, position] of columns) {
    const target = row.numberAt(position);
    if (target !== undefined) targets.set(code, target);
  }
  return targets;
}
