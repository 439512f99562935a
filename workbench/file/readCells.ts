import type { Cell, Font, Worksheet } from "@cj-tech-master/excelts";

import { definedMembers } from "./definedMembers";
import { fromFileFormula } from "./fromFileFormula";
import { readArea } from "./gridArea";
import type { GridArea } from "./gridArea";
import type { SheetSource } from "./readSheet";
import { sheetMarks } from "./sheetMarks";
import { tableAtCell } from "./tableAtCell";
import type { CellFile, FileValue, TableFile } from "./workbookFile";
import { isErrorValue } from "./workbookFile";
import { fromXlsxStyle } from "./xlsxFormat";
import { fromXlsxValue } from "./xlsxValue";

export function readCells(
  { worksheet, options, parts, path }: SheetSource,
  tables: readonly TableFile[],
  defaultFont: Partial<Font>,
): CellFile[] {
  const spilled = spilledAreas(worksheet);
  const cells: CellFile[] = [];
  const marks = sheetMarks(parts, path);
  // The library visits only cells that it knows.
  for (const address of marks.addresses) worksheet.getCell(address);
  eachCell(worksheet, (cell) => {
    const row = cell.row - 1;
    const column = cell.col - 1;
    const table = tableAtCell(tables, row, column)?.name;
    const place = { ...options, ...(table !== undefined && { table }) };
    const inSpill = spilled.some((area) => isInside(area, row, column));
    const read: CellFile = definedMembers({
      row,
      column,
      ...(!inSpill &&
        !isMergedAway(cell) &&
        readContent(cell, (text) => fromFileFormula(text, place))),
      format: fromXlsxStyle(cell.style as never, defaultFont),
      marks: marks.of({ row, column, style: cell.style }),
    });
    if (Object.keys(read).length > 2) cells.push(read);
  });
  return cells;
}

function readContent(cell: Cell, formulaText: (formula: string) => string): Partial<CellFile> {
  const value = fromXlsxValue(cell.value);
  const formula = cell.formula;
  if (formula === undefined) return definedMembers({ value });
  // The library reads an empty result as none.
  const result = value ?? "";
  return definedMembers({
    value: isRefusedSpill(cell, result) ? { error: "#SPILL!" } : result,
    formula: formulaText(formula),
    spill: readSpill(cell),
  });
}

/** A file has no #SPILL!: a dynamic array that is refused stands in it as #VALUE! in a single cell. */
function isRefusedSpill(cell: Cell, value: FileValue): boolean {
  const isError = isErrorValue(value) && value.error === "#VALUE!";
  return isError && cell.model.shareType === "array" && spillArea(cell) === undefined;
}

function readSpill(cell: Cell): FileValue[][] | undefined {
  const area = spillArea(cell);
  if (area === undefined) return undefined;
  const { startRow, startColumn, endRow, endColumn } = area;
  return Array.from({ length: endRow - startRow + 1 }, (_, down) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, across) => {
      const source = cell.worksheet.getCell(startRow + down + 1, startColumn + across + 1);
      return fromXlsxValue(source.value) ?? "";
    }),
  );
}

/** The area of an array formula that fills more than its own cell. */
function spillArea(cell: Cell): GridArea | undefined {
  const { shareType, ref } = cell.model;
  const area = shareType === "array" && ref !== undefined ? readArea(ref) : undefined;
  if (area === undefined) return undefined;
  const single = area.startRow === area.endRow && area.startColumn === area.endColumn;
  return single ? undefined : area;
}

function spilledAreas(worksheet: Worksheet): GridArea[] {
  const areas: GridArea[] = [];
  eachCell(worksheet, (cell) => {
    const area = cell.formula === undefined ? undefined : spillArea(cell);
    if (area !== undefined) areas.push(area);
  });
  return areas;
}

/** Inside a spill, but not the formula's own cell. */
function isInside(area: GridArea, row: number, column: number): boolean {
  if (row === area.startRow && column === area.startColumn) return false;
  return (
    row >= area.startRow &&
    row <= area.endRow &&
    column >= area.startColumn &&
    column <= area.endColumn
  );
}

function isMergedAway(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

function eachCell(worksheet: Worksheet, visit: (cell: Cell) => void): void {
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, visit);
  });
}
