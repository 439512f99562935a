import { textKey } from "../../domain/textKey";
import { cellText } from "../cellText";
import { chosen } from "../choice";
import { columnPositions } from "../columnPositions";
import { settingChoices } from "../settingNames";
import type { CellValue, TableCells } from "../tableCells";
import type { TableName } from "../tableName";
import { firstAddedRow } from "./firstAddedRow";
import type { RowKey } from "./tableEdit";

/** Finds the rows, counted from 0 in the table's body, that carry a key. */
export type FindRows = (key: RowKey) => readonly number[];

/** Prepares looking rows up by keys; those of the same columns share one index. */
export function rowFinder(cells: TableCells): FindRows {
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return (key) => {
    const columns = Object.keys(key);
    const names = columns.join();
    const index = indexes.get(names) ?? rowIndex(cells, columns);
    indexes.set(names, index);
    const parts = columns.map((column) => key[column] ?? "");
    return index.get(keyText(cells.name, parts)) ?? [];
  };
}

function rowIndex(
  cells: TableCells,
  columns: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const positions = columnPositions(cells.name, cells.headers);
  const rows = new Map<string, number[]>();
  const end = firstAddedRow(cells);
  for (let place = 0; place < end; place += 1) {
    const row = cells.rows[place] ?? [];
    const parts = columns.map((column) => cellText(row[positions.get(column) ?? -1] ?? ""));
    const text = keyText(cells.name, parts);
    const found = rows.get(text);
    if (found) found.push(place);
    else rows.set(text, [place]);
  }
  return rows;
}

/** A setting is known by its name in either language. */
function keyText(table: TableName, parts: readonly CellValue[]): string {
  const texts = parts.map((part) => cellText(part));
  const known =
    table === "Settings" ? texts.map((text) => chosen(settingChoices, text) ?? text) : texts;
  return JSON.stringify(known.map(textKey));
}

/** The key as messages and the journal name it: "AM · Junior". */
export function keyLabel(key: RowKey): string {
  const parts = Object.values(key).map((part) => (part === "" ? "–" : part));
  return parts.join(" · ");
}
