import type { ToldChange } from "./rowEdits";
import type { TableName } from "./tableName";

/** That a table is no longer as it was read. */
export interface TableChange {
  readonly table: TableName;
  /** What is known of the change; left out, it may be anything. */
  readonly told?: ToldChange;
}
