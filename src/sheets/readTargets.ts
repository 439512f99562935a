import type { TargetRow } from "../domain/assessment";
import { textKey, type TextKey } from "../domain/textKey";
import { cellText } from "./cellText";
import { columnPositions } from "./columnPositions";
import type { CellValue, TableCells } from "./tableCells";
import type { TableName } from "./tableName";
import { tableRows, type Report, type TableRow } from "./tableRows";

/** The target rows; of their further columns those count that are headed by one of `codes`. */
export function readTargets(
  cells: TableCells,
  codes: ReadonlySet<TextKey>,
  report: Report,
): readonly TargetRow[] {
  const columns = codeColumns("Targets", cells.headers, codes);
  return tableRows("Targets", cells, report, columns.values()).map((row) => ({
    role: row.text("role"),
    grade: row.text("grade"),
    targets: targetsOf(row, columns),
  }));
}

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
