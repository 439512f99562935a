import type { Language } from "../domain/bilingual";
import { looseKey } from "./looseKey";
import type { CellValue } from "./tableCells";
import { columnsOf } from "./tableColumns";
import type { TableName } from "./tableName";

/** The language in which most of a table's headers are written. */
export function headerLanguage(table: TableName, headers: readonly CellValue[]): Language {
  const keys = new Set(headers.map(looseKey));
  const columns = columnsOf(table);
  const chinese = columns.filter(({ header }) => keys.has(looseKey(header.zh))).length;
  const english = columns.filter(({ header }) => keys.has(looseKey(header.en))).length;
  return chinese > english ? "zh-CN" : "en-US";
}
