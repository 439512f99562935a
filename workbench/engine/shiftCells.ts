import type { ICellData } from "@univerjs/core";
import { Tools } from "@univerjs/core";

import { ExcelError } from "../protocol/excelError";
import { blankContent } from "./blankContent";
import type { CellArea } from "./cellArea";
import { areaBetween, excelColumns, excelRows, lastColumn, lastRow } from "./cellArea";
import { changeLines } from "./changeLines";
import { growGrid } from "./gridClamp";
import { assertWritable } from "./protection";
import type { Allowance } from "./protectionOptions";
import type { Engine } from "./startEngine";
import { allTables, tableArea } from "./tables";
import { sheetModel } from "./unit";
import { usedArea } from "./usedArea";
import { writeEach } from "./writeCells";

/** Inserts blank cells and moves what is there down or to the right; whole rows and columns as such. */
export function insertCells(engine: Engine, area: CellArea, shift: "Down" | "Right"): void {
  assertWritable(engine, area.sheetId, allowance(area, "Insert"));
  changeLines(engine, area.sheetId, (sheet) => {
    if (area.columns === excelColumns) sheet.insertRows(area.row, area.rows);
    else if (area.rows === excelRows) sheet.insertColumns(area.column, area.columns);
    else moveCells(engine, area, shift);
  });
}

export function deleteCells(engine: Engine, area: CellArea, shift: "Up" | "Left"): void {
  assertWritable(engine, area.sheetId, allowance(area, "Delete"));
  changeLines(engine, area.sheetId, (sheet) => {
    if (area.columns === excelColumns) sheet.deleteRows(area.row, area.rows);
    else if (area.rows === excelRows) sheet.deleteColumns(area.column, area.columns);
    else moveCells(engine, area, shift);
  });
}

function allowance(area: CellArea, change: "Insert" | "Delete"): Allowance | undefined {
  if (area.columns === excelColumns) return `allow${change}Rows`;
  return area.rows === excelRows ? `allow${change}Columns` : undefined;
}

/**
 * Moves the cells after the area, in its rows or columns only. The engine's own command for this works on the active
 * sheet alone; references to moved cells do not follow here.
 */
function moveCells(engine: Engine, area: CellArea, shift: "Up" | "Down" | "Left" | "Right"): void {
  const isVertical = shift === "Up" || shift === "Down";
  const band = isVertical
    ? areaBetween(area.sheetId, area.row, area.column, excelRows - 1, lastColumn(area))
    : areaBetween(area.sheetId, area.row, area.column, lastRow(area), excelColumns - 1);
  assertNoTable(engine, band);
  const used = usedArea(engine, band, "valuesAndFormats");
  if (used === undefined) return;
  const sign = shift === "Up" || shift === "Left" ? 1 : -1;
  const rowStep = isVertical ? area.rows * sign : 0;
  const columnStep = isVertical ? 0 : area.columns * sign;
  const bottom = Math.min(lastRow(used) + Math.max(0, -rowStep), excelRows - 1);
  const right = Math.min(lastColumn(used) + Math.max(0, -columnStep), excelColumns - 1);
  const target = areaBetween(area.sheetId, area.row, area.column, bottom, right);
  growGrid(engine, target);
  const sheet = sheetModel(engine, area.sheetId);
  const isCut = (row: number, column: number) => row < area.row || column < area.column;
  writeEach(engine, target, "content", (row, column) => {
    const fromRow = row + rowStep;
    const fromColumn = column + columnStep;
    return isCut(fromRow, fromColumn) ? null : cellCopy(sheet.getCellRaw(fromRow, fromColumn));
  });
}

/** A whole cell: what the copied one lacks is taken away at the target. */
export function cellCopy(cell: ICellData | null | undefined | void): ICellData | null {
  if (!cell) return null;
  return { ...blankContent, s: null, custom: null, ...Tools.deepClone(cell) };
}

function assertNoTable(engine: Engine, band: CellArea): void {
  const isCutting = allTables(engine).some((table) => {
    const area = tableArea(table);
    return (
      area.sheetId === band.sheetId &&
      lastRow(area) >= band.row &&
      area.row <= lastRow(band) &&
      lastColumn(area) >= band.column &&
      area.column <= lastColumn(band)
    );
  });
  if (isCutting) throw new ExcelError("InvalidOperation", "this would move cells in a table");
}
