import { inLanguage, type Language } from "../domain/bilingual";
import { columnLetters } from "./cellAddress";
import { columnPositions } from "./columnPositions";
import type { TableCells } from "./tableCells";
import { columnsOf, type ColumnKey } from "./tableColumns";
import type { TableName } from "./tableName";
import { tableSheets } from "./tableSheet";

/** Where a table stands and how its columns are headed: enough to refer to them in formulas. */
export type TablePlace = Pick<TableCells, "sheet" | "top" | "left" | "headers">;

/** Where each table stands; undefined where it is not there. */
export type TablePlaces = (table: TableName) => TablePlace | undefined;

/** Where set-up puts the tables: each on a sheet of its own, headers in row 1 from column A. */
export function plannedPlaces(language: Language): TablePlaces {
  return (table) => ({
    sheet: inLanguage(tableSheets[table].name, language),
    top: 0,
    left: 0,
    headers: columnsOf(table).map(({ header }) => inLanguage(header, language)),
  });
}

/** A column of a table on its sheet. */
export interface ColumnPlace {
  readonly letters: string;
  /** The whole column: "'Bands'!$B:$B". */
  readonly whole: string;
  /** The header's cell: "'Bands'!$B$1". */
  readonly header: string;
}

export function columnPlace<Table extends TableName>(
  places: TablePlaces,
  table: Table,
  key: ColumnKey<Table>,
): ColumnPlace | undefined {
  const place = places(table);
  const position = place && columnPositions(table, place.headers).get(key);
  if (!place || position === undefined) return undefined;
  const sheet = `'${place.sheet.replaceAll("'", "''")}'`;
  const letters = columnLetters(place.left + position);
  return {
    letters,
    whole: `${sheet}!$${letters}:$${letters}`,
    header: `${sheet}!$${letters}$${String(place.top + 1)}`,
  };
}
