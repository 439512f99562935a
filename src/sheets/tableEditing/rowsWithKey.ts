import { textKey } from "../../domain/textKey";
import { cellText } from "../cellText";
import { chosen } from "../choice";
import { columnPositions } from "../columnPositions";
import { settingChoices } from "../settingNames";
import type { CellValue, TableCells } from "../tableCells";
import type { TableName } from "../tableName";
import type { RowKey } from "./tableEdit";

/** Finds the rows, counted from 0 in the table's body, that carry a key. */
export type FindRows = (key: RowKey) => readonly number[];

/** Prepares looking rows up by keys of the same columns as `example`. */
export function rowFinder(cells: TableCells, example: RowKey): FindRows {
  const positions = columnPositions(cells.name, cells.headers);
  const columns = Object.keys(example);
  const rows = new Map<string, number[]>();
  cells.rows.forEach((row, place) => {
    const text = keyText(
      cells.name,
      columns.map((column) => cellText(row[positions.get(column) ?? -1] ?? "")),
    );
    rows.set(text, [...(rows.get(text) ?? []), place]);
  });
  return (key) =>
    rows.get(
      keyText(
        cells.name,
        columns.map((column) => key[column] ?? ""),
      ),
    ) ?? [];
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
