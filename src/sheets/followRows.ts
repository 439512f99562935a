import { columnPositions } from "./columnPositions";
import { placeBefore, type RowPlan } from "./rowPlan";
import type { ChangedRows, RowSplice } from "./rowChange";
import type { CellValue, TableCells } from "./tableCells";

type Row = readonly CellValue[];

/** A table whose rows are kept up to date in place. */
export interface FollowedTable extends TableCells {
  readonly rows: Row[];
}

/** What was read of a table to follow a plan: where it stands, and some of its rows. */
export interface RowsRead extends Omit<TableCells, "rows"> {
  readonly rowCount: number;
  /** By place in the body. */
  readonly rows: ReadonlyMap<number, Row>;
}

/**
 * Brings the known rows of a table up to date. Undefined, with nothing changed, where what was read shows that more has happened than the
 * plan says, or something else: then the table has to be read whole.
 */
export function followRows(
  table: FollowedTable,
  plan: RowPlan,
  read: RowsRead,
): ChangedRows | undefined {
  if (!isSamePlace(table, read)) return undefined;
  if (isAsPlanned(table, plan, read)) return applied(table, plan, read);
  // An event may come after its change was read.
  return isAsKnown(table, read) ? { splices: [], rows: [] } : undefined;
}

function isSamePlace(table: TableCells, read: RowsRead): boolean {
  const { sheet, top, left, headers } = table;
  return (
    sheet === read.sheet && top === read.top && left === read.left && isSame(headers, read.headers)
  );
}

function isAsKnown(table: FollowedTable, read: RowsRead): boolean {
  const ours = ourColumns(table);
  return (
    table.rows.length === read.rowCount &&
    [...read.rows].every(([place, row]) =>
      ours.every((column) => table.rows[place]?.[column] === row[column]),
    )
  );
}

function ourColumns({ name, headers }: TableCells): readonly number[] {
  return [...columnPositions(name, headers).values()];
}

/** The columns of ours that nobody edited tell whether a row is still the one it was; users' own may be calculated. */
function isAsPlanned(table: FollowedTable, plan: RowPlan, read: RowsRead): boolean {
  if (read.rowCount !== plan.rowCount) return false;
  const ours = ourColumns(table);
  return [...read.rows].every(([place, row]) => {
    const before = placeBefore(plan, place);
    if (before === undefined) return plan.edited.has(place);
    const edited = plan.edited.get(place) ?? [];
    const known = table.rows[before] ?? [];
    const kept = ours.filter(
      (column) => !edited.some(({ at, count }) => column >= at && column < at + count),
    );
    return kept.every((column) => known[column] === row[column]);
  });
}

function applied({ rows }: FollowedTable, plan: RowPlan, read: RowsRead): ChangedRows {
  const splices = plan.splices.map(({ at, inserted, deleted }): RowSplice => {
    const blank = Array.from({ length: inserted }, (): Row => []);
    return { at, inserted, deleted: rows.splice(at, deleted, ...blank) };
  });
  const changed = [...read.rows].flatMap(([place, row]) => {
    const before = rows[place] ?? [];
    if (isSame(before, row)) return [];
    rows[place] = row;
    return [{ place, before }];
  });
  return { splices, rows: changed };
}

function isSame(one: Row, other: Row): boolean {
  return one.length === other.length && one.every((cell, at) => cell === other[at]);
}
