import type { CellValue } from "../../sheets/tableCells";
import type { TableWrite } from "../../sheets/tableEditing/tableWrite";
import { userCell, type UserCell } from "../../sheets/userCell";
import type { ReadTable } from "../readTables";
import { loadRowValidations } from "../rowValidations";
import { loadTableEdge, type TableEdge } from "../tableEdge";
import type { PreparedWrite } from "./queueTableWrite";

/**
 * Asks for what has to be known to write to a table as it was read; the answer is there after the next sync. Undefined where the table has
 * changed meanwhile.
 */
export function loadPrepared(
  context: Excel.RequestContext,
  cells: ReadTable,
  write: TableWrite,
): () => PreparedWrite | undefined {
  const readEdge = loadTableEdge(context, cells.name, Math.max(1, write.added.length));
  const validateRow = loadRowValidations(
    context,
    cells,
    Math.max(write.firstAdded, cells.rows.length),
  );
  const readSwapped = loadSwapped(context, cells, write);
  const areRowsUnchanged = loadChangedRows(context, cells, write);
  return () => {
    const edge = readEdge();
    if (!isUnchanged(cells, edge) || !areRowsUnchanged()) return undefined;
    return { write, edge, swappedCells: readSwapped(), validateRow };
  };
}

/** Whether the rows that are written to are as they were read: a row's number says nothing once somebody has sorted or inserted. */
function loadChangedRows(
  context: Excel.RequestContext,
  cells: ReadTable,
  { updates, swaps, removed }: TableWrite,
): () => boolean {
  const changed = new Set([...updates.map(({ row }) => row), ...swaps.flat(), ...removed]);
  const rows = [...changed].map((row) => ({
    row,
    range: rowRange(context, cells, row).load("values"),
  }));
  return () =>
    rows.every(
      ({ row, range }) => JSON.stringify(range.values[0]) === JSON.stringify(cells.rows[row]),
    );
}

function loadSwapped(
  context: Excel.RequestContext,
  cells: ReadTable,
  { swaps }: TableWrite,
): () => PreparedWrite["swappedCells"] {
  const rows = [...new Set(swaps.flat())].map((row) => {
    const range = rowRange(context, cells, row);
    return { row, range: range.load(["formulasR1C1", "values", "valueTypes", "numberFormat"]) };
  });
  return () => new Map(rows.map(({ row, range }) => [row, rowCells(range, cells.headers.length)]));
}

/** By the table, not by the sheet's name, which may be another one by now. */
function rowRange(
  context: Excel.RequestContext,
  { name, top, left, headers }: ReadTable,
  row: number,
): Excel.Range {
  const sheet = context.workbook.tables.getItem(name).worksheet;
  return sheet.getRangeByIndexes(top + 1 + row, left, 1, headers.length);
}

function rowCells(range: Excel.Range, width: number): readonly UserCell[] {
  const [formulas, values] = [range.formulasR1C1[0], range.values[0]] as CellValue[][];
  const formats = range.numberFormat[0] as string[];
  return Array.from({ length: width }, (_, at) =>
    userCell({
      formula: formulas?.[at] ?? "",
      value: values?.[at] ?? "",
      type: range.valueTypes[0]?.[at] ?? "",
      numberFormat: formats[at] ?? "General",
    }),
  );
}

function isUnchanged(known: ReadTable, edge: TableEdge): boolean {
  return (
    edge.top === known.top &&
    edge.left === known.left &&
    edge.bodyRowCount === known.rows.length &&
    JSON.stringify(edge.headers) === JSON.stringify(known.headers)
  );
}
