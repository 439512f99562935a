import { cellText } from "../cellText";
import { codeColumns } from "../codeColumns";
import { columnPositions } from "../columnPositions";
import type { CellValue, TableCells } from "../tableCells";
import type { ColumnKey } from "../tableColumns";
import type { TableName } from "../tableName";
import { textKey } from "../../domain/textKey";

/** The headers of each table as they stand in the workbook. */
export type TableHeaders = (table: TableName) => readonly CellValue[];

/** Finds headers in tables as they were read; a table that is not there has none. */
export function headersIn(
  tables: ReadonlyMap<TableName, Pick<TableCells, "headers">>,
): TableHeaders {
  return (table) => tables.get(table)?.headers ?? [];
}

/** A whole column of a table, by the header it has in this workbook: "Ratings[Score]". A column that is not there makes the formula show so. */
export function tableReference<Table extends TableName>(
  headersOf: TableHeaders,
  table: Table,
  key: ColumnKey<Table>,
): string {
  const headers = headersOf(table);
  return referenceTo(table, headers, columnPositions(table, headers).get(key)) ?? "#REF!";
}

/** The column of targets in a competency; undefined where nobody has any. */
export function targetReference(headersOf: TableHeaders, code: string): string | undefined {
  const headers = headersOf("Targets");
  const key = textKey(code);
  return referenceTo("Targets", headers, codeColumns("Targets", headers, new Set([key])).get(key));
}

function referenceTo(
  table: TableName,
  headers: readonly CellValue[],
  position: number | undefined,
): string | undefined {
  if (position === undefined) return undefined;
  // An apostrophe before the signs that have a meaning in structured references (https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e).
  const header = cellText(headers[position] ?? "").replace(/['#[\]@]/gu, "'$&");
  return `${table}[${header}]`;
}
