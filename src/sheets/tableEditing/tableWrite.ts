import type { CellRun } from "../cellRuns";
import type { FieldChange } from "../fieldChange";
import type { PlanCell } from "../planCell";
import type { TableName } from "../tableName";

/** What the journal says of one row. */
export interface RowRecord {
  readonly key: string;
  readonly changes: readonly FieldChange[];
}

/** What is to be written into one table, by the rows that were just read; they count from 0 in its body. */
export interface TableWrite {
  readonly table: TableName;
  /** Headers of columns that are added at the right end. */
  readonly newColumns: readonly string[];
  readonly updates: readonly { readonly row: number; readonly runs: readonly CellRun[] }[];
  readonly swaps: readonly (readonly [number, number])[];
  /** The body's row in which the first added row goes. */
  readonly firstAdded: number;
  /** As wide as the table with its new columns; null leaves a cell as it is. */
  readonly added: readonly (readonly PlanCell[])[];
  /** The last first, so that each number still holds when it is its turn. */
  readonly removed: readonly number[];
  readonly records: readonly RowRecord[];
}

export function isNothing({ updates, swaps, added, removed }: TableWrite): boolean {
  return [updates, swaps, added, removed].every(({ length }) => length === 0);
}
