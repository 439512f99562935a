import type { RowsRead } from "../sheets/followRows";
import type { RowPlan } from "../sheets/rowPlan";
import type { CellValue } from "../sheets/tableCells";
import type { ReadTable } from "./readTables";

/** A table to be followed, and what is to be read for it. */
export interface PlannedTable {
  readonly table: ReadTable;
  readonly plan: RowPlan;
}

/** Reads the rows that the plans ask for, in one request, with where the tables stand now; fails where one is gone. */
export async function readRows(
  context: Excel.RequestContext,
  planned: readonly PlannedTable[],
): Promise<readonly RowsRead[]> {
  const loaded = planned.map((one) => loadRows(context, one));
  await context.sync();
  return loaded.map((read) => read());
}

function loadRows(context: Excel.RequestContext, { table, plan }: PlannedTable): () => RowsRead {
  const { name, headers } = table;
  const found = context.workbook.tables.getItem(name).load("showTotals");
  found.worksheet.load("name");
  const range = found.getRange().load(["rowIndex", "columnIndex", "rowCount"]);
  const header = found.getHeaderRowRange().load("values");
  const runs = runsOf(plan.toRead).map(({ first, count }) => {
    const cells = range.getCell(1 + first, 0).getResizedRange(count - 1, headers.length - 1);
    return { first, cells: cells.load("values") };
  });
  return () => {
    const rowCount = range.rowCount - 1 - (found.showTotals ? 1 : 0);
    const rows = runs.flatMap(({ first, cells }) =>
      (cells.values as CellValue[][]).map((row, at): [number, CellValue[]] => [first + at, row]),
    );
    return {
      name,
      sheet: found.worksheet.name,
      top: range.rowIndex,
      left: range.columnIndex,
      headers: header.values[0] as CellValue[],
      rowCount,
      rows: new Map(rows.filter(([place]) => place < rowCount)),
    };
  };
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Adjacent rows are read as one range. */
function runsOf(places: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.first + last.count === place) last.count += 1;
    else runs.push({ first: place, count: 1 });
  }
  return runs;
}
