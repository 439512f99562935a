import type { RatingKey } from "../domain/rating";
import { textKey } from "../domain/textKey";
import { cellText } from "./cellText";
import { columnPositions } from "./columnPositions";
import { journalKey } from "./journalKey";
import type { CellValue } from "./tableCells";

/** One value of a rating that was changed, as the journal keeps it. */
export interface HistoryLine {
  /** Excel's serial number of a date and time. */
  readonly when: CellValue;
  readonly who: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Which of the journal's keys, as read from its column, are about a rating, in whichever language it was written then ([J2]). */
export function rowsAboutRating(keys: readonly CellValue[], key: RatingKey): readonly number[] {
  const wanted = new Set(
    (["zh-CN", "en-US"] as const).map((language) => textKey(journalKey(key, language))),
  );
  return keys.flatMap((text, row) => (wanted.has(textKey(cellText(text))) ? [row] : []));
}

export function historyLine(headers: readonly CellValue[], row: readonly CellValue[]): HistoryLine {
  const positions = columnPositions("Journal", headers);
  const cell = (column: string): CellValue => row[positions.get(column) ?? -1] ?? "";
  return {
    when: cell("when"),
    who: cellText(cell("who")),
    field: cellText(cell("field")),
    before: cellText(cell("old")),
    after: cellText(cell("new")),
  };
}
