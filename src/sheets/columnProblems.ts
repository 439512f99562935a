import { inLanguage } from "../domain/bilingual";
import type { Problem } from "../domain/problem";
import { columnPositions, type ColumnPositions } from "./columnPositions";
import { looseKey } from "./looseKey";
import { headerLanguage } from "./headerLanguage";
import type { TableCells } from "./tableCells";
import type { TableColumn } from "./tableColumn";
import { columnsOf } from "./tableColumns";

/** What is wrong with a table's headers: columns of ours that are missing or stand there twice. */
export function columnProblems({ name, headers }: TableCells): readonly Problem[] {
  const language = headerLanguage(name, headers);
  const positions = columnPositions(name, headers);
  const keys = headers.map(looseKey);
  return columnsOf(name).flatMap((column): readonly Problem[] => {
    const header = inLanguage(column.header, language);
    if (isMissing(column.key, positions))
      return [{ code: "columnMissing", table: name, column: header }];
    return occurrences(column, keys) > 1
      ? [{ code: "columnTwice", table: name, column: header }]
      : [];
  });
}

/** Whether scores can be computed from a table with these headers. */
export function hasScoreColumns({ name, headers }: TableCells): boolean {
  const positions = columnPositions(name, headers);
  return columnsOf(name).every(({ key, neededFor }) => neededFor === "other" || positions.has(key));
}

/** Of a text in two languages one column is enough. */
function isMissing(key: string, positions: ColumnPositions): boolean {
  if (positions.has(key)) return false;
  if (key.endsWith("Zh")) return !positions.has(`${key.slice(0, -2)}En`);
  if (key.endsWith("En")) return !positions.has(`${key.slice(0, -2)}Zh`);
  return true;
}

function occurrences(column: TableColumn, keys: readonly string[]): number {
  const accepted: readonly string[] = [looseKey(column.header.zh), looseKey(column.header.en)];
  return keys.filter((key) => accepted.includes(key)).length;
}
