import type { RatingKey } from "../domain/rating";
import { isFreeRow } from "../sheets/freeRow";
import { ratingEdit, type RatingEdit } from "../sheets/ratingEdit";
import type { RatingUpdate } from "../sheets/ratingFields";
import { rowCarriesKey } from "../sheets/ratingRow";
import type { CellValue, TableCells } from "../sheets/tableCells";
import { readTables } from "./readTables";
import type { TableEdge } from "./tableEdge";

/** The row that a rating was expected in, as it is now; the answer is there after the next sync. */
export function loadExpectedRow(
  context: Excel.RequestContext,
  known: TableCells,
  edit: RatingEdit,
): () => readonly CellValue[] | undefined {
  if (edit.kind !== "update" && edit.kind !== "append") {
    return () => undefined;
  }
  // By the table, not by the sheet's name, which may be another one by now.
  const range = context.workbook.tables
    .getItem("Ratings")
    .worksheet.getRangeByIndexes(known.top + 1 + edit.row, known.left, 1, known.headers.length)
    .load("values");
  return () => range.values[0] as CellValue[];
}

/**
 * What is to be written for a rating, by `Ratings` as it is now: what was expected where the table's end and the row are still as they
 * were, else by reading the whole table again. A remembered row number is never trusted.
 */
export async function currentEdit(
  context: Excel.RequestContext,
  { known, expected, row, edge, key, update }: ExpectedEdit,
): Promise<RatingEdit> {
  if (row && isUnchanged(known, edge) && isStillRight(known, expected, row, key)) {
    return expected;
  }
  const ratings = (await readTables(context, ["Ratings"])).get("Ratings");
  return ratings
    ? ratingEdit(ratings, key, update)
    : { kind: "refused", problem: { code: "tableMissing", table: "Ratings" } };
}

export interface ExpectedEdit {
  readonly known: TableCells;
  readonly expected: RatingEdit;
  readonly row: readonly CellValue[] | undefined;
  readonly edge: TableEdge;
  readonly key: RatingKey;
  readonly update: RatingUpdate;
}

function isUnchanged(known: TableCells, edge: TableEdge): boolean {
  return (
    edge.top === known.top &&
    edge.left === known.left &&
    edge.bodyRowCount === known.rows.length &&
    JSON.stringify(edge.headers) === JSON.stringify(known.headers)
  );
}

function isStillRight(
  { headers, rows }: TableCells,
  edit: RatingEdit,
  row: readonly CellValue[],
  key: RatingKey,
): boolean {
  switch (edit.kind) {
    case "update":
      // The journal's "old" comes from the row as it was read, so the whole row has to be the same.
      return (
        rowCarriesKey(headers, row, key) && JSON.stringify(row) === JSON.stringify(rows[edit.row])
      );
    case "append":
      return isFreeRow("Ratings", headers, row);
    default:
      return false;
  }
}
