import { textKey, type TextKey } from "../../domain/textKey";
import { cellText } from "../cellText";
import { columnPositions } from "../columnPositions";
import { journalDigest } from "../journalRecords";
import type { CellValue } from "../tableCells";

export interface ShorterJournal {
  /** Rows of the body to take out, the last first. */
  readonly removed: readonly number[];
  /** The digests of all rows that remain, in their order; undefined where the user has deleted the column. */
  readonly digests: readonly string[] | undefined;
}

/** The journal without the rows about some employees; the digests are chained anew over what remains. */
export function journalWithout(
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[],
  employeeIds: readonly string[],
): ShorterJournal {
  const positions = columnPositions("Journal", headers);
  const gone = new Set(employeeIds.map(textKey));
  const read = (row: readonly CellValue[], key: string) => row[positions.get(key) ?? -1] ?? "";
  const isAbout = (row: readonly CellValue[]) => names(cellText(read(row, "key")), gone);
  const removed = [...rows.keys()].filter((place) => isAbout(rows[place] ?? [])).reverse();
  if (!positions.has("digest")) return { removed, digests: undefined };
  let digest = "";
  const digests = rows
    .filter((row) => !isAbout(row))
    .map((row) => {
      if (cellText(read(row, "digest")) === "") return "";
      digest = journalDigest(digest, {
        when: read(row, "when"),
        who: read(row, "who"),
        table: read(row, "table"),
        key: read(row, "key"),
        field: read(row, "field"),
        old: read(row, "old"),
        new: read(row, "new"),
        reason: read(row, "reason"),
        modelVersion: read(row, "modelVersion"),
      });
      return digest;
    });
  return { removed, digests };
}

/** Keys are written "2026 · E001 · A · Lin Yue · Manager". */
function names(key: string, ids: ReadonlySet<TextKey>): boolean {
  return key.split(" · ").some((part) => ids.has(textKey(part)));
}
