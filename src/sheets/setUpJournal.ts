import { journalRecords } from "./journalRecords";
import type { TableName } from "./tableName";
import type { TableRecord, TableRecords } from "./tableRecord";

export interface SetUpMoment {
  /** Local date and time: "2026-03-01T09:30:00". */
  readonly when: string;
  readonly modelVersion: string;
}

/** What the journal says of a set-up: one row for every table that got rows, chained like all others. */
export function setUpJournal(
  records: TableRecords,
  { when, modelVersion }: SetUpMoment,
): readonly TableRecord<"Journal">[] {
  const written = (Object.keys(records) as TableName[]).filter(
    (table) => records[table].length > 0,
  );
  let digest = "";
  return written.flatMap((table) => {
    const entry = { when, who: "", table, key: "", reason: "", modelVersion };
    const change = { field: "", old: "", new: `+ ${String(records[table].length)}` };
    const rows = journalRecords(entry, [change], digest);
    digest = String(rows.at(-1)?.cells.digest ?? digest);
    return rows;
  });
}
