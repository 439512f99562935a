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
  return () => {
    const edge = readEdge();
    if (!isUnchanged(cells, edge)) return undefined;
    return { write, edge, swappedCells: readSwapped(), validateRow };
  };
}

function loadSwapped(
  context: Excel.RequestContext,
  { name, headers }: ReadTable,
  { swaps }: TableWrite,
): () => PreparedWrite["swappedCells"] {
  const rows = [...new Set(swaps.flat())].map((row) => {
    const range = context.workbook.tables.getItem(name).getDataBodyRange().getRow(row);
    return { row, range: range.load(["formulasR1C1", "values", "valueTypes", "numberFormat"]) };
  });
  return () => new Map(rows.map(({ row, range }) => [row, rowCells(range, headers.length)]));
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
