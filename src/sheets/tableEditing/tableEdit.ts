import type { CellValue } from "../tableCells";
import type { TableName } from "../tableName";

/** What names a row: the texts of its key columns, by column key. */
export type RowKey = Readonly<Record<string, string>>;

/** New contents of a row, by column key; what is left out stays as it is. */
export interface RowContents {
  readonly cells: Readonly<Record<string, CellValue>>;
  /** The same for columns headed by competency codes; "" takes a value away. */
  readonly byCode?: Readonly<Record<string, number | "">>;
}

/** One row of a table that is to change. `put` adds the row where no row has the key. */
export type RowChange =
  | ({ readonly kind: "update" | "put" | "add"; readonly key: RowKey } & RowContents)
  | { readonly kind: "remove"; readonly key: RowKey }
  | { readonly kind: "swap"; readonly key: RowKey; readonly other: RowKey };

/** What is to change in one table. Rows are found by their keys when it is written, not remembered by number. */
export interface TableEdit {
  readonly table: TableName;
  readonly changes: readonly RowChange[];
  /** Rows that belong together: the journal gets one row for all that are added. */
  readonly isBulk?: true;
}
