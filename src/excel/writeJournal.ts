import type { FieldChange } from "../sheets/fieldChange";
import { journalRecords, lastDigest, type JournalEntry } from "../sheets/journalRecords";
import { recordRow } from "../sheets/tableRecord";
import { appendRows, nextRow } from "./appendRows";
import { assessmentStore } from "./assessmentStore";
import { loadTableEdge, type TableEdge } from "./tableEdge";

/** Values of one row that can change at a time: what has to be free below the journal. */
const mostChanges = 5;

/** The journal's end, after the next sync; undefined where the user has deleted the table. */
export function loadJournal(context: Excel.RequestContext): () => TableEdge | undefined {
  return assessmentStore.getTables().has("Journal")
    ? loadTableEdge(context, "Journal", mostChanges)
    : () => undefined;
}

/** A write and what it changed. */
export interface JournalledWrite {
  readonly entry: JournalEntry;
  readonly changes: readonly FieldChange[];
}

/** Adds a row for every changed value; queues requests only. */
export function writeJournal(
  journal: TableEdge | undefined,
  writes: readonly JournalledWrite[],
): void {
  if (!journal) {
    return;
  }
  const { headers, lastRow } = journal;
  let digest = lastDigest({ headers, rows: [lastRow] });
  const rows = writes.flatMap(({ entry, changes }) => {
    const records = journalRecords(entry, changes, digest);
    digest = String(records.at(-1)?.cells.digest ?? digest);
    return records.map((record) => recordRow("Journal", headers, record));
  });
  appendRows(journal, nextRow("Journal", journal), rows);
}
