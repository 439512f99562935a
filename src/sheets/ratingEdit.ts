import type { Problem } from "../domain/problem";
import type { RatingKey } from "../domain/rating";
import { ratingKeyLabel } from "../domain/ratingTextKey";
import { cellAddress } from "./cellAddress";
import { cellRuns, type CellRun } from "./cellRuns";
import { cellText } from "./cellText";
import { columnPositions } from "./columnPositions";
import type { FieldChange } from "./fieldChange";
import { freeRow } from "./freeRow";
import { planCell } from "./planCell";
import { ratingColumnMissing } from "./ratingColumnMissing";
import { newRatingRow, ratingFields, type RatingUpdate } from "./ratingFields";
import { rowsWithKey } from "./ratingRow";
import type { CellValue, TableCells } from "./tableCells";

/**
 * What is to be written into `Ratings`. `update`: only the cells that change, in a row that carries the
 * key. `append`: a whole new row, the user's own columns left as they are (null). Rows count from 0 in the
 * table's body.
 */
export type RatingEdit =
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | {
      readonly kind: "update" | "append";
      readonly row: number;
      readonly runs: readonly CellRun[];
      readonly changes: readonly FieldChange[];
    };

/** How `Ratings`, as just read, is to change so that the rating with `key` says `update`. */
export function ratingEdit(cells: TableCells, key: RatingKey, update: RatingUpdate): RatingEdit {
  const problem = ratingColumnMissing(cells, update);
  if (problem) return { kind: "refused", problem };
  const rows = rowsToWrite(cells, key);
  const [row] = rows;
  if (row === undefined) return append(cells, key, update);
  if (rows.length > 1) return { kind: "refused", problem: keyTwice(cells, key, rows) };
  return change(cells, row, update);
}

/** Of several rows with the key those count that have a score; a blank one is no rating. */
function rowsToWrite({ headers, rows }: TableCells, key: RatingKey): readonly number[] {
  const found = rowsWithKey(headers, rows, key);
  const score = columnPositions("Ratings", headers).get("score") ?? -1;
  const rated = found.filter((row) => cellText(rows[row]?.[score] ?? "") !== "");
  return rated.length > 0 ? rated : found.slice(0, 1);
}

function change(cells: TableCells, row: number, update: RatingUpdate): RatingEdit {
  const positions = columnPositions("Ratings", cells.headers);
  const written = new Map<number, ReturnType<typeof planCell>>();
  const changes: FieldChange[] = [];
  for (const { key, value, isContent } of ratingFields(update)) {
    const position = positions.get(key);
    const old = cells.rows[row]?.[position ?? -1] ?? "";
    if (position === undefined || isSame(old, value)) continue;
    written.set(position, planCell(value));
    if (isContent)
      changes.push({ field: cellText(cells.headers[position] ?? key), old, new: value });
  }
  if (changes.length === 0) return { kind: "nothing" };
  return { kind: "update", row, runs: cellRuns(written), changes };
}

function append(cells: TableCells, key: RatingKey, update: RatingUpdate): RatingEdit {
  if (update.value === undefined) return { kind: "nothing" };
  const row = newRatingRow(cells.headers, key, update);
  const written = new Map([...row.entries()].filter(([, cell]) => cell !== null));
  const positions = columnPositions("Ratings", cells.headers);
  const changes = ratingFields(update)
    .filter(({ isContent, value }) => isContent && value !== "")
    .map(({ key: column, value }) => {
      const header = cells.headers[positions.get(column) ?? -1] ?? column;
      return { field: cellText(header), old: "", new: value };
    });
  return { kind: "append", row: freeRow(cells), runs: cellRuns(written), changes };
}

function isSame(old: CellValue, value: CellValue): boolean {
  return typeof old === typeof value && cellText(old) === cellText(value);
}

function keyTwice(cells: TableCells, key: RatingKey, rows: readonly number[]): Problem {
  const column = cells.left + (columnPositions("Ratings", cells.headers).get("score") ?? 0);
  const at = rows.map((row) => cellAddress(cells.sheet, cells.top + 1 + row, column));
  return { code: "keyTwice", table: "Ratings", key: ratingKeyLabel(key), at };
}
