import type { ICellData, IStyleData, Nullable } from "@univerjs/core";

import { ExcelError } from "../protocol/excelError";
import type { CellArea } from "./cellArea";
import { cellOfInput } from "./cellOfInput";
import { clampToGrid, growGrid } from "./gridClamp";
import { assertCellsWritable, assertWritable } from "./protection";
import { CellReader } from "./readCells";
import type { Engine } from "./startEngine";
import { sheetModel } from "./unit";
import { writeCellData } from "./writeMutation";
import type { CellMatrix, WriteKind } from "./writeMutation";

/** The engine's cell for a place; null takes the cell away, undefined leaves it. */
export type CellMaker = (row: number, column: number) => ICellData | null | undefined;

/** Writes what `make` gives for each cell of the area. */
export function writeEach(engine: Engine, area: CellArea, kind: WriteKind, make: CellMaker): void {
  if (kind === "content") assertCellsWritable(engine, area);
  else assertWritable(engine, area.sheetId, "allowFormatCells");
  const sheet = sheetModel(engine, area.sheetId);
  const cells: CellMatrix = {};
  let isEmpty = true;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Record<number, ICellData | null> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = make(row, column);
      if (cell === undefined) continue;
      line[column] = kind === "format" ? withOwnType(cell, sheet.getCellRaw(row, column)) : cell;
      isEmpty = false;
    }
    cells[row] = line;
  }
  if (!isEmpty) writeCellData(engine, area.sheetId, cells, kind);
}

/** A number stays a number when its cell is formatted as text, as in Excel; the engine would make it text. */
function withOwnType(cell: ICellData | null, present: Nullable<ICellData>): ICellData | null {
  const hasType = present?.v !== undefined && present.v !== null && present.t;
  return cell !== null && hasType ? { ...cell, t: present.t } : cell;
}

/** `range.values = …` and `range.formulas = …`: one value for all, or a matrix of the range's shape; null leaves a cell. */
export function writeInputs(engine: Engine, area: CellArea, input: unknown): void {
  assertShape(input, area);
  const target = Array.isArray(input) ? area : clampToGrid(engine, area);
  if (target === undefined) return;
  growGrid(engine, target);
  const reader = new CellReader(engine, area.sheetId);
  writeEach(engine, target, "content", (row, column) => {
    const value = cellInput(input, row - area.row, column - area.column);
    return value === null ? undefined : cellOfInput(value, reader.numberFormat(row, column));
  });
}

/**
 * `range.numberFormat = …`, in the same shapes. A matrix of one format is for all cells, too:
 * https://learn.microsoft.com/office/dev/add-ins/tutorials/excel-tutorial writes a column's format so.
 */
export function writeNumberFormats(engine: Engine, area: CellArea, given: unknown): void {
  const input = onlyFormat(given) ?? given;
  assertShape(input, area);
  if (Array.isArray(input)) growGrid(engine, area);
  const target = clampToGrid(engine, area);
  if (target === undefined) return;
  writeEach(engine, target, "format", (row, column) => {
    const format = cellInput(input, row - area.row, column - area.column);
    if (format === null) return undefined;
    if (typeof format !== "string") throw new ExcelError("InvalidArgument", "numberFormat");
    return { s: { n: format === "General" ? null : { pattern: format } } };
  });
}

function onlyFormat(input: unknown): string | undefined {
  const [line, ...lines] = list(input);
  const [format, ...formats] = list(line);
  const isOne = typeof format === "string" && lines.length === 0 && formats.length === 0;
  return isOne ? format : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Adds to the format of every cell. */
export function writeStyle(engine: Engine, areas: readonly CellArea[], style: IStyleData): void {
  for (const area of areas) {
    const target = clampToGrid(engine, area);
    if (target !== undefined) writeEach(engine, target, "format", () => ({ s: style }));
  }
}

function cellInput(input: unknown, row: number, column: number): unknown {
  if (!Array.isArray(input)) return input;
  const line: unknown = input[row];
  return Array.isArray(line) ? line[column] : undefined;
}

/** Excel refuses a matrix of another shape than the range, with InvalidArgument. */
function assertShape(input: unknown, area: CellArea): void {
  if (!Array.isArray(input)) return;
  const lines: readonly unknown[] = input;
  const isShape =
    lines.length === area.rows &&
    lines.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!isShape) {
    throw new ExcelError(
      "InvalidArgument",
      "the number of rows or columns in the input array doesn't match the size of the range",
    );
  }
}
