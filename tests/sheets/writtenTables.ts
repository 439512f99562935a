import type { CellValue, TableCells, WorkbookTables } from "../../src/sheets/tableCells";
import type { PlanCell } from "../../src/sheets/planCell";
import type { TablePlan } from "../../src/sheets/tablePlan";
import type { TableName } from "../../src/sheets/tableName";

/** What Excel hands back after a cell was written: without the apostrophe that makes it a text. */
export function writtenCell(cell: PlanCell): CellValue {
  return typeof cell === "string" ? cell.replace(/^'/u, "") : (cell ?? "");
}

/** The tables as Excel hands them back after the plans were written. */
export function writtenTables(plans: readonly TablePlan[]): Map<TableName, TableCells> {
  return new Map(plans.map((plan) => [plan.name, writtenTable(plan)]));
}

function writtenTable({ name, sheet, headers, rows }: TablePlan): TableCells {
  const blank = headers.map((): CellValue => "");
  const written = rows.map((row) => row.map(writtenCell));
  const rowsRead = written.length > 0 ? written : [blank];
  return { name, sheet, top: 0, left: 0, headers: headers.map(writtenCell), rows: rowsRead };
}

/** `tables` with one cell changed, found by header and by row from 0. */
export function withCell(
  tables: WorkbookTables,
  {
    table,
    header,
    row,
    value,
  }: { table: TableName; header: string; row: number; value: CellValue },
): WorkbookTables {
  const cells = tableIn(tables, table);
  const column = cells.headers.indexOf(header);
  if (column < 0) throw new Error(`No column ${header} in ${table}`);
  const changed = (old: readonly CellValue[]) =>
    old.map((cell, place) => (place === column ? value : cell));
  const rows = cells.rows.map((old, index) => (index === row ? changed(old) : old));
  return new Map([...tables, [table, { ...cells, rows }]]);
}

export function tableIn(tables: WorkbookTables, table: TableName): TableCells {
  const cells = tables.get(table);
  if (!cells) throw new Error(`No table ${table}`);
  return cells;
}
