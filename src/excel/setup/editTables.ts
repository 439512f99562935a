import { modelVersion } from "../../domain/modelVersion";
import type { TableChange } from "../../sheets/tableChange";
import type { TableEdit } from "../../sheets/tableEditing/tableEdit";
import { tableWriteOf } from "../../sheets/tableEditing/tableWriteOf";
import { isNothing, type TableWrite } from "../../sheets/tableEditing/tableWrite";
import { togetherByTable } from "../../sheets/tableEditing/togetherByTable";
import { assessmentStore } from "../assessmentStore";
import { localTime } from "../localTime";
import { ProblemError } from "../problemError";
import { readTables, type ReadTable } from "../readTables";
import { runExcel } from "../runExcel";
import { loadTableEdge, type TableEdge } from "../tableEdge";
import { writeJournal, type JournalledWrite } from "../writeJournal";
import { loadPrepared } from "./loadPrepared";
import { queueTableWrite, type PreparedWrite } from "./queueTableWrite";

/**
 * Writes edits of our tables, with their rows of `Journal`, in one request, which is one step of undo. The tables are read first, and rows
 * are found by their keys. It ends when the workbook has been read again.
 *
 * @param reason why, as the journal says it.
 * @param who the same, by whom.
 * @throws ProblemError, with nothing of the edits written.
 */
export async function editTables(
  edits: readonly TableEdit[],
  reason = "",
  who = "",
): Promise<void> {
  const state = assessmentStore.getState();
  const version = state.status === "ready" ? modelVersion(state.index.assessment.model) : "";
  const by = { when: localTime(new Date()), who, reason, modelVersion: version };
  const wanted = togetherByTable(edits);
  await assessmentStore.writing(() => runExcel((context) => writeEdits(context, wanted, by)));
}

type WrittenBy = Pick<JournalledWrite["entry"], "when" | "who" | "reason" | "modelVersion">;

async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  by: WrittenBy,
): Promise<readonly TableChange[]> {
  const { writes, journal } = await prepare(context, edits);
  if (writes.length === 0) return [];
  refuseProtected([...writes.map(({ edge }) => edge), ...(journal ? [journal] : [])]);
  // What ran before a failure stays. The journal comes first, so that no change stands there without its row.
  writeJournal(
    journal,
    writes.flatMap(({ write }) => journalled(write, by)),
  );
  writes.forEach(queueTableWrite);
  await context.sync();
  return writes.map(({ write: { table } }) => ({ table }));
}

interface Prepared {
  readonly writes: readonly PreparedWrite[];
  readonly journal: TableEdge | undefined;
}

/** Reads the tables until what was read still holds when their ends are asked for. */
async function prepare(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  triesLeft = 2,
): Promise<Prepared> {
  const tables = await readTables(context, [...edits.map(({ table }) => table), "Journal"]);
  const wanted = edits.map((edit) => wantedWrite(tables, edit));
  const changing = wanted.filter(({ write }) => !isNothing(write));
  const loads = changing.map(({ cells, write }) => loadPrepared(context, cells, write));
  const records = changing.flatMap(({ write }) => write.records);
  const journalRows = records.reduce((sum, { changes }) => sum + changes.length, 0);
  const readJournal = tables.has("Journal")
    ? loadTableEdge(context, "Journal", Math.max(1, journalRows))
    : () => undefined;
  await context.sync();
  const writes = loads.flatMap((load) => load() ?? []);
  if (writes.length === changing.length) return { writes, journal: readJournal() };
  if (triesLeft === 0) throw new ProblemError({ code: "excelBusy" });
  return prepare(context, edits, triesLeft - 1);
}

function wantedWrite(
  tables: ReadonlyMap<string, ReadTable>,
  edit: TableEdit,
): { readonly cells: ReadTable; readonly write: TableWrite } {
  const cells = tables.get(edit.table);
  if (!cells) throw new ProblemError({ code: "tableMissing", table: edit.table });
  const write = tableWriteOf(cells, edit);
  if (!write.ok) throw new ProblemError(write.problem);
  return { cells, write: write.value };
}

function journalled({ table, records }: TableWrite, by: WrittenBy): readonly JournalledWrite[] {
  return records.map(({ key, changes }) => ({ entry: { ...by, table, key }, changes }));
}

function refuseProtected(edges: readonly TableEdge[]): void {
  const sheets = edges.flatMap(({ protectedSheet }) => protectedSheet ?? []);
  if (sheets.length > 0) {
    throw new ProblemError({ code: "sheetProtected", sheet: sheets.join(", ") });
  }
}
