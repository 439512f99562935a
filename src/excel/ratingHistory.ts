import type { RatingKey } from "../domain/rating";
import { columnPositions } from "../sheets/columnPositions";
import { historyLine, rowsAboutRating, type HistoryLine } from "../sheets/ratingHistory";
import type { CellValue } from "../sheets/tableCells";
import { runExcel } from "./runExcel";

/** What the journal says of a rating. */
export interface RatingHistory {
  /** The latest first; `undefined` where the workbook has no journal. */
  readonly lines: readonly HistoryLine[] | undefined;
  /** How many rows, the last ones, were searched where the journal has more. */
  readonly searchedOnly: number | undefined;
}

/** One column of so many rows stays far below Excel's 5 MB per response. */
const mostRows = 20_000;
/** A rating is changed a few times; each row found is a range of its own. */
const mostLines = 50;

/** Looks a rating up in the journal: first its column of keys, then the rows found. */
export function readRatingHistory(key: RatingKey): Promise<RatingHistory> {
  return runExcel((context) => historyOf(context, key));
}

async function historyOf(context: Excel.RequestContext, key: RatingKey): Promise<RatingHistory> {
  const table = context.workbook.tables.getItemOrNullObject("Journal").load("name");
  await context.sync();
  if (table.isNullObject) return { lines: undefined, searchedOnly: undefined };
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const headers = header.values[0] as CellValue[];
  const column = columnPositions("Journal", headers).get("key");
  if (column === undefined) return { lines: [], searchedOnly: undefined };
  const first = Math.max(0, body.rowCount - mostRows);
  const keys = body
    .getCell(first, column)
    .getResizedRange(body.rowCount - first - 1, 0)
    .load("values");
  await context.sync();
  const found = rowsAboutRating(
    (keys.values as CellValue[][]).map(([text = ""]) => text),
    key,
  );
  const rows = found
    .slice(-mostLines)
    .reverse()
    .map((row) => body.getRow(first + row).load("values"));
  await context.sync();
  return {
    lines: rows.map(({ values }) => historyLine(headers, (values[0] ?? []) as CellValue[])),
    searchedOnly: first > 0 ? mostRows : undefined,
  };
}
