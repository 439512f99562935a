import { followRows } from "../sheets/followRows";
import type { ChangedRows } from "../sheets/rowChange";
import { rowEdits } from "../sheets/rowEdits";
import { rowPlan } from "../sheets/rowPlan";
import type { StaleTables } from "../sheets/staleTables";
import type { TableName } from "../sheets/tableName";
import { ProblemError } from "./problemError";
import { readRows, type PlannedTable } from "./readRows";
import type { ReadTable } from "./readTables";
import { runExcel } from "./runExcel";

/** What became of changed tables. */
export interface Followed {
  /** The rows that were brought up to date, in place. */
  readonly followed: ReadonlyMap<TableName, ChangedRows>;
  /** Tables that have to be read whole. */
  readonly others: readonly TableName[];
}

/**
 * Brings changed tables up to date by reading only the rows that the changes are said to be in. Whatever does not fit what is known of a
 * table leaves it as it was, to be read whole.
 */
export async function followTables(
  stale: StaleTables,
  known: ReadonlyMap<TableName, ReadTable>,
): Promise<Followed> {
  const planned = stale.names.flatMap((name) => plannedTable(known.get(name), stale));
  const followed = new Map<TableName, ChangedRows>();
  const reads = planned.length > 0 ? await rowsOf(planned) : [];
  reads.forEach((read, at) => {
    const one = planned[at];
    const changed = one && followRows(one.table, one.plan, read);
    if (changed) followed.set(read.name, changed);
  });
  return { followed, others: stale.names.filter((name) => !followed.has(name)) };
}

function plannedTable(table: ReadTable | undefined, stale: StaleTables): readonly PlannedTable[] {
  const told = table && stale.toldOf(table.name);
  if (!told) return [];
  const edits = told.map((change) => rowEdits(table, change));
  if (!edits.every((edit) => edit !== undefined)) return [];
  const plan = rowPlan(table.rows.length, edits.flat());
  return plan ? [{ table, plan }] : [];
}

/** Nothing where Excel refuses: a table that is gone is for the careful way to find out. */
async function rowsOf(planned: readonly PlannedTable[]) {
  try {
    return await runExcel((context) => readRows(context, planned));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return [];
  }
}
