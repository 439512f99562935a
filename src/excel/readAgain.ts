import type { TableName } from "../sheets/tableName";
import { ProblemError } from "./problemError";
import { readKnownTables, readTables, type ReadTable } from "./readTables";
import { runExcel } from "./runExcel";

/** Half of what one request may ask for: so far a table may have grown since it was read. */
const cellsAtOnce = 10_000;

/** Reads tables of which some are `known`: in one request as long as they are small and where they were. */
export async function readAgain(
  names: readonly TableName[],
  known: ReadonlyMap<TableName, ReadTable>,
): Promise<ReadonlyMap<TableName, ReadTable>> {
  if (areSmall(names, known)) {
    try {
      return await runExcel((context) => readKnownTables(context, names));
    } catch (error) {
      // A table that is gone, or too large by now, is for the careful way to find out.
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  return runExcel((context) => readTables(context, names));
}

/** Of the journal the header alone is read, which takes another way. */
function areSmall(names: readonly TableName[], known: ReadonlyMap<TableName, ReadTable>): boolean {
  const tables = names.flatMap((name) => known.get(name) ?? []);
  const cellCount = tables.reduce(
    (sum, { headers, rows }) => sum + headers.length * (rows.length + 1),
    0,
  );
  return tables.length === names.length && !names.includes("Journal") && cellCount <= cellsAtOnce;
}
