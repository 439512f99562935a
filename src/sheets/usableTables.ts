import type { Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import { columnProblems, hasScoreColumns } from "./columnProblems";
import { isOurs } from "./isOurs";
import type { TableCells, WorkbookTables } from "./tableCells";
import { tableNames, type TableName } from "./tableName";

/** The tables without which no score could be trusted; the others only add to them. */
const scoreTables: readonly TableName[] = [
  "Competencies",
  "Bands",
  "Employees",
  "Targets",
  "Periods",
  "Ratings",
  "Settings",
];

export interface UsableTables {
  /** Undefined when a table is missing without which no score could be trusted. */
  readonly tables: WorkbookTables | undefined;
  readonly problems: readonly Problem[];
}

/** Tells tables that are ours, and have the columns that scores need, from those that are not. */
export function usableTables(tables: WorkbookTables): UsableTables {
  const ours = [...tables.values()].filter(({ name, headers }) => isOurs(name, headers));
  if (ours.length === 0) return { tables: undefined, problems: [{ code: "notSetUp" }] };
  const usable = new Map(ours.filter(hasScoreColumns).map((cells) => [cells.name, cells]));
  const problems = tableNames.flatMap((name) => tableProblems(name, tables.get(name)));
  const isEnough = scoreTables.every((name) => usable.has(name));
  return { tables: isEnough ? usable : undefined, problems };
}

function tableProblems(table: TableName, cells: TableCells | undefined): readonly Problem[] {
  if (!cells) return [{ code: "tableMissing", table }];
  if (isOurs(table, cells.headers)) return columnProblems(cells);
  return [{ code: "tableNotOurs", table, at: cellAddress(cells.sheet, cells.top, cells.left) }];
}
