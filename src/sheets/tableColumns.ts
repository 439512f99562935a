import { anchorColumns, bandColumns, competencyColumns } from "./modelColumns";
import {
  journalColumns,
  ratingColumns,
  settingColumns,
  snapshotColumns,
  versionColumns,
} from "./recordColumns";
import { employeeColumns, periodColumns, targetColumns } from "./rosterColumns";
import type { TableColumn } from "./tableColumn";
import type { TableName } from "./tableName";

/** The fixed columns of every table, in the order in which set-up writes them. */
export const tableColumns = {
  Competencies: competencyColumns,
  Anchors: anchorColumns,
  Bands: bandColumns,
  Employees: employeeColumns,
  Targets: targetColumns,
  Periods: periodColumns,
  Ratings: ratingColumns,
  Snapshots: snapshotColumns,
  Versions: versionColumns,
  Settings: settingColumns,
  Journal: journalColumns,
} as const satisfies Record<TableName, readonly TableColumn[]>;

/** The keys of a table's columns, by which code names them. */
export type ColumnKey<Table extends TableName> = (typeof tableColumns)[Table][number]["key"];

/** The columns of a table, seen without their literal keys. */
export function columnsOf(table: TableName): readonly TableColumn[] {
  return tableColumns[table];
}
