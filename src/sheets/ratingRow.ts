import { raterGroups, type RatingKey } from "../domain/rating";
import { textKey } from "../domain/textKey";
import { cellText } from "./cellText";
import { chosen } from "./choice";
import { raterGroupChoices } from "./columnChoices";
import { columnPositions } from "./columnPositions";
import type { CellValue } from "./tableCells";

/** Whether a row of `Ratings` carries `key` ([R4]): to be asked again of the row read just before writing to it. */
export function rowCarriesKey(
  headers: readonly CellValue[],
  row: readonly CellValue[],
  key: RatingKey,
): boolean {
  return keyMatcher(headers, key)(row);
}

/** The same for many rows: the rows, counted from 0, that carry `key`. */
export function rowsWithKey(
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[],
  key: RatingKey,
): readonly number[] {
  const matches = keyMatcher(headers, key);
  return rows.flatMap((row, index) => (matches(row) ? [index] : []));
}

function keyMatcher(headers: readonly CellValue[], key: RatingKey) {
  const positions = columnPositions("Ratings", headers);
  const { raterGroup, ...texts } = key;
  const expected = Object.entries(texts).map(
    ([column, text]) => [positions.get(column) ?? -1, textKey(text.trim())] as const,
  );
  const group = positions.get("raterGroup") ?? -1;
  return (row: readonly CellValue[]): boolean =>
    expected.every(([position, text]) => textKey(cellText(row[position] ?? "")) === text) &&
    groupNamed(cellText(row[group] ?? "")) === raterGroup;
}

/** A blank group means manager. */
function groupNamed(word: string) {
  const group = word === "" ? "manager" : chosen(raterGroupChoices, word);
  return raterGroups.find((known) => known === group);
}
