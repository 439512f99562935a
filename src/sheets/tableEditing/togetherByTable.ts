import { groupBy } from "../../domain/groupBy";
import type { TableEdit } from "./tableEdit";

/** One edit per table, in the order in which the tables first come up: a table is written once. */
export function togetherByTable(edits: readonly TableEdit[]): readonly TableEdit[] {
  const groups = [...groupBy(edits, ({ table }) => table)];
  return groups.map(([table, ofTable]) => {
    const changes = ofTable.flatMap((edit) => edit.changes);
    return { table, changes, ...(ofTable.every(({ isBulk }) => isBulk) && { isBulk: true }) };
  });
}
