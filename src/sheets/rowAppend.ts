import { freeRow } from "./freeRow";
import type { PlanCell } from "./planCell";
import type { TableCells } from "./tableCells";
import type { TableName } from "./tableName";
import { recordRow, type TableRecord } from "./tableRecord";

/** Rows to be written below what a table holds, the first at `row`, counted from 0 in its body. */
export interface RowAppend {
  readonly row: number;
  /** As wide as the table; null in the user's own columns. */
  readonly rows: readonly (readonly PlanCell[])[];
}

/** Records as rows for the end of a table that stands in the workbook, as just read. */
export function rowAppend<Table extends TableName>(
  table: Table,
  cells: TableCells,
  records: readonly TableRecord<Table>[],
): RowAppend {
  return {
    row: freeRow(cells),
    rows: records.map((record) => recordRow(table, cells.headers, record)),
  };
}
