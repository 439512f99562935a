import { tableNames, type TableName } from "../sheets/tableName";
import type { FollowedTable } from "../sheets/followRows";
import type { CellValue } from "../sheets/tableCells";

/** A table's cells, with the IDs by which Excel's events name it and its sheet. */
export interface ReadTable extends FollowedTable {
  readonly id: string;
  readonly sheetId: string;
}

/** Cells asked for in one request: far under Excel's 5 MB response limit, evidence texts included. */
const cellsPerRequest = 20_000;

/** Rows of a table that are read together. */
interface Piece {
  readonly range: Excel.Range;
  readonly cellCount: number;
}

/** Reads those of `names` that stand in the workbook, in three requests or, for large tables, a few more. */
export async function readTables(
  context: Excel.RequestContext,
  names: readonly TableName[] = tableNames,
): Promise<ReadonlyMap<TableName, ReadTable>> {
  const places = (await findTables(context, names)).map(({ name, table }) => {
    const range = table.getRange();
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    table.load("showTotals");
    table.worksheet.load(["name", "id"]);
    return { name, table, range };
  });
  await context.sync();
  const reads = places.map((place) => ({
    ...place,
    pieces: splitRows(place.range, rowsToRead(place)),
  }));
  await loadValues(
    context,
    reads.flatMap(({ pieces }) => pieces),
  );
  return new Map(
    reads.map(({ name, table, range, pieces }) => {
      const rows = pieces.flatMap((piece) => piece.range.values as CellValue[][]);
      return [name, readTable(name, table, range, rows)];
    }),
  );
}

/** Reads small tables that are known to be there, in one request; fails where one is not. */
export async function readKnownTables(
  context: Excel.RequestContext,
  names: readonly TableName[],
): Promise<ReadonlyMap<TableName, ReadTable>> {
  const places = names.map((name) => {
    const table = context.workbook.tables.getItem(name).load(["id", "showTotals"]);
    table.worksheet.load(["name", "id"]);
    const range = table.getRange().load(["rowIndex", "columnIndex", "values"]);
    return { name, table, range };
  });
  await context.sync();
  return new Map(
    places.map(({ name, table, range }) => {
      const values = range.values as CellValue[][];
      const rows = table.showTotals ? values.slice(0, -1) : values;
      return [name, readTable(name, table, range, rows)];
    }),
  );
}

async function findTables(
  context: Excel.RequestContext,
  names: readonly TableName[],
): Promise<{ name: TableName; table: Excel.Table }[]> {
  const tables = context.workbook.tables;
  // One text, not a list: only of a text does the client take "items/" away.
  tables.load("items/name,items/id");
  await context.sync();
  // Excel's table names are unique ignoring case.
  const byName = new Map(tables.items.map((table) => [table.name.toLowerCase(), table]));
  return names.flatMap((name) => {
    const table = byName.get(name.toLowerCase());
    return table ? [{ name, table }] : [];
  });
}

interface TablePlace {
  readonly name: TableName;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Header and body; of the journal, which only grows and no score depends on, the header alone. */
function rowsToRead({ name, table, range }: TablePlace): number {
  return name === "Journal" ? 1 : range.rowCount - (table.showTotals ? 1 : 0);
}

function splitRows(range: Excel.Range, rowCount: number): Piece[] {
  const step = Math.max(1, Math.floor(cellsPerRequest / range.columnCount));
  return Array.from({ length: Math.ceil(rowCount / step) }, (_, index) => {
    const first = index * step;
    const rows = Math.min(step, rowCount - first);
    return {
      range: range.getCell(first, 0).getResizedRange(rows - 1, range.columnCount - 1),
      cellCount: rows * range.columnCount,
    };
  });
}

async function loadValues(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  let asked = 0;
  for (const { range, cellCount } of pieces) {
    if (asked > 0 && asked + cellCount > cellsPerRequest) {
      // One request for each share of the payload limit is what this loop is for.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      asked = 0;
    }
    range.load("values");
    asked += cellCount;
  }
  await context.sync();
}

function readTable(
  name: TableName,
  table: Excel.Table,
  range: Excel.Range,
  rows: readonly (readonly CellValue[])[],
): ReadTable {
  const [headers = [], ...body] = rows;
  const { rowIndex: top, columnIndex: left } = range;
  const { name: sheet, id: sheetId } = table.worksheet;
  return { id: table.id, name, sheet, sheetId, top, left, headers, rows: body };
}
