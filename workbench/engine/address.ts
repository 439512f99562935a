import { quoteSheetName } from "../formulas/quoteSheetName";
import type { CellArea } from "./cellArea";
import { excelColumns, excelRows, lastColumn, lastRow } from "./cellArea";

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  return (
    [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The address without the sheet, as events give it: "A1", "A1:B2", "A:B" for whole columns, "1:3" for whole rows. */
export function localAddress(area: CellArea): string {
  const fromRow = String(area.row + 1);
  const toRow = String(lastRow(area) + 1);
  if (area.columns === excelColumns) return `${fromRow}:${toRow}`;
  const fromColumn = columnName(area.column);
  const toColumn = columnName(lastColumn(area));
  if (area.rows === excelRows) return `${fromColumn}:${toColumn}`;
  const start = fromColumn + fromRow;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${toColumn}${toRow}`;
}

/** "Sheet1!A1:B2": the address as `range.address` gives it. */
export function fullAddress(sheetName: string, area: CellArea): string {
  return `${quoteSheetName(sheetName)}!${localAddress(area)}`;
}

export interface ParsedAddress {
  readonly sheetName?: string;
  readonly area: Omit<CellArea, "sheetId">;
}

const sheetPart = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const cellPart = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPart = /^\$?([A-Za-z]{1,3})$/;
const rowPart = /^\$?(\d{1,7})$/;

/** Reads "A1", "$A$1:B2", "A:B", "1:3", each with or without a sheet; undefined when it is no such address. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const withSheet = sheetPart.exec(text.trim());
  const cells = withSheet?.[3] ?? text.trim();
  const [from = "", to = from, ...rest] = cells.split(":");
  const isOneCell = cellPart.test(cells);
  if (rest.length > 0 || (!isOneCell && !cells.includes(":"))) return undefined;
  const area = parseCorners(from, to);
  if (area === undefined) return undefined;
  const sheetName = withSheet?.[1]?.replaceAll("''", "'") ?? withSheet?.[2];
  return sheetName === undefined ? { area } : { sheetName, area };
}

type Corner = { readonly row?: number; readonly column?: number };

function parseCorners(from: string, to: string): ParsedAddress["area"] | undefined {
  const start = parseCorner(from);
  const end = parseCorner(to);
  if (start === undefined || end === undefined) return undefined;
  const rows = span(start.row, end.row, excelRows);
  const columns = span(start.column, end.column, excelColumns);
  if (rows === undefined || columns === undefined) return undefined;
  return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}

function parseCorner(text: string): Corner | undefined {
  const cell = cellPart.exec(text);
  if (cell) return { column: columnIndex(cell[1] ?? ""), row: Number(cell[2]) - 1 };
  const column = columnPart.exec(text);
  if (column) return { column: columnIndex(column[1] ?? "") };
  const row = rowPart.exec(text);
  return row ? { row: Number(row[1]) - 1 } : undefined;
}

/** Both ends given, in any order, or neither: then the whole width or height. */
function span(
  one: number | undefined,
  other: number | undefined,
  size: number,
): { first: number; count: number } | undefined {
  if (one === undefined && other === undefined) return { first: 0, count: size };
  if (one === undefined || other === undefined) return undefined;
  const first = Math.min(one, other);
  const last = Math.max(one, other);
  return first < 0 || last >= size ? undefined : { first, count: last - first + 1 };
}
