import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { cellText } from "./cellText";
import { columnPositions } from "./columnPositions";
import { dateSerial } from "./dateSerial";
import type { FieldChange } from "./fieldChange";
import type { CellValue, TableCells } from "./tableCells";
import type { TableName } from "./tableName";
import type { TableRecord } from "./tableRecord";

/** What happened, when, and by whom. */
export interface JournalEntry {
  /** Local date and time: "2026-03-01T09:30:00". */
  readonly when: string;
  readonly who: string;
  readonly table: TableName;
  /** Which row of the table, as people read it. */
  readonly key: string;
  readonly reason: string;
  readonly modelVersion: string;
}

const digestedColumns = [
  "when",
  "who",
  "table",
  "key",
  "field",
  "old",
  "new",
  "reason",
  "modelVersion",
] as const;

/**
 * The rows of `Journal` for a write, one per changed value. Each carries a digest of itself and of the
 * row before, so that a row that is edited or taken out later breaks the chain. `previousDigest` is that of
 * the journal's last row, "" in an empty one.
 */
export function journalRecords(
  entry: JournalEntry,
  changes: readonly FieldChange[],
  previousDigest: string,
): readonly TableRecord<"Journal">[] {
  let digest = previousDigest;
  return changes.map((change) => {
    const cells = { ...entry, ...change, when: dateSerial(entry.when) ?? entry.when };
    digest = journalDigest(digest, cells);
    return { cells: { ...cells, digest } };
  });
}

/** The first 16 hexadecimal digits of the SHA-256 of the previous digest and the row's cells as texts. */
export function journalDigest(
  previousDigest: string,
  cells: Readonly<Record<(typeof digestedColumns)[number], CellValue>>,
): string {
  const texts = digestedColumns.map((key) => cellText(cells[key]));
  const bytes = utf8ToBytes(JSON.stringify([previousDigest, ...texts]));
  return bytesToHex(sha256(bytes)).slice(0, 16);
}

/** The digest of the journal's last row; "" where it has none. */
export function lastDigest({ headers, rows }: Pick<TableCells, "headers" | "rows">): string {
  const position = columnPositions("Journal", headers).get("digest") ?? -1;
  const digests = rows.map((row) => cellText(row[position] ?? ""));
  return digests.filter((digest) => digest !== "").at(-1) ?? "";
}
