import { overlaps, type CellBlock } from "../sheets/cellBlock";

/** Tells which cells stand in a table. Excel is asked only where there are cells to tell of. */
export async function cellsInTables(
  context: Excel.RequestContext,
  cells: readonly unknown[],
): Promise<(cell: CellBlock) => boolean> {
  if (cells.length === 0) return () => false;
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  await context.sync();
  const ranges = tables.items.map((table) => ({
    sheet: table.worksheet.name,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const blocks = ranges.map(({ sheet, range }) => ({
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  }));
  return (cell) => blocks.some((block) => overlaps(block, cell));
}
