import { textKey } from "../domain/textKey";
import { columnPositions } from "./columnPositions";
import { planCell, type PlanCell } from "./planCell";
import { codeColumns } from "./codeColumns";
import type { CellValue } from "./tableCells";
import type { ColumnKey } from "./tableColumns";
import type { TableName } from "./tableName";

/** A row of a table by column keys; a column left out stays blank. */
export interface TableRecord<Table extends TableName> {
  readonly cells: Partial<Readonly<Record<ColumnKey<Table>, CellValue>>>;
  /** Values of the columns that are headed by competency codes, by code. */
  readonly byCode?: Readonly<Record<string, number>>;
}

/** The records of each table, by table name. */
export type TableRecords = { readonly [Table in TableName]: readonly TableRecord<Table>[] };

/**
 * A record as a row for a table with these headers, in whatever order and language they are; the
 * user's own columns are null, so that writing the row leaves them as they are.
 */
export function recordRow<Table extends TableName>(
  table: Table,
  headers: readonly CellValue[],
  { cells, byCode = {} }: TableRecord<Table>,
): readonly PlanCell[] {
  const row = headers.map((): PlanCell => null);
  const values: Readonly<Record<string, CellValue | undefined>> = cells;
  for (const [key, position] of columnPositions(table, headers))
    row[position] = planCell(values[key] ?? "");
  const codes = new Map(Object.entries(byCode).map(([code, value]) => [textKey(code), value]));
  for (const [code, position] of codeColumns(table, headers, new Set(codes.keys()))) {
    row[position] = planCell(codes.get(code));
  }
  return row;
}
