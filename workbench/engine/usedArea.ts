import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

import type { CellArea } from "./cellArea";
import { areaBetween, boundingArea, lastColumn, lastRow } from "./cellArea";
import type { Engine } from "./startEngine";
import { sheetModel, unitId } from "./unit";

/**
 * Which cells count as used: those with a value or formula, those with a format too, or only those that show a value
 * (the engine puts a formula into its cell just before the write of it begins).
 */
export type UsedCells = "values" | "valuesAndFormats" | "shown";

/** The smallest block that holds every used cell of an area. */
export function usedArea(engine: Engine, area: CellArea, counts: UsedCells): CellArea | undefined {
  let used: CellArea | undefined;
  const include = (row: number, column: number) => {
    const cell = areaBetween(area.sheetId, row, column, row, column);
    used = used === undefined ? cell : boundingArea(used, cell);
  };
  eachCell(engine, area, (row, column, cell) => {
    if (isUsed(cell, counts)) include(row, column);
  });
  const spilled = engine.injector.get(FormulaDataModel).getArrayFormulaCellData();
  const rows = spilled[unitId(engine)]?.[area.sheetId] ?? {};
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, unknown>)) {
      if (cell && holds(area, Number(row), Number(column))) include(Number(row), Number(column));
    }
  }
  return used;
}

type CellVisitor = (row: number, column: number, cell: Nullable<ICellData>) => void;

/** Visits the cells of an area that hold something; a small one cell by cell, a large one by what the sheet holds. */
function eachCell(engine: Engine, area: CellArea, visit: CellVisitor): void {
  const cells = sheetModel(engine, area.sheetId).getCellMatrix();
  const bottom = Math.min(lastRow(area), cells.getLength() - 1);
  if (area.columns <= smallWidth) {
    for (let row = area.row; row <= bottom; row += 1) {
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        const cell = cells.getValue(row, column);
        if (cell) visit(row, column, cell);
      }
    }
    return;
  }
  cells.forValue((row, column, cell) => {
    if (holds(area, row, column)) visit(row, column, cell);
  });
}

const smallWidth = 64;

function holds(area: CellArea, row: number, column: number): boolean {
  return (
    row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area)
  );
}

function isUsed(cell: Nullable<ICellData>, counts: UsedCells): boolean {
  if (!cell) return false;
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== "";
  if (hasValue || cell.p) return true;
  if (counts !== "shown" && (cell.f || cell.si)) return true;
  return counts === "valuesAndFormats" && cell.s !== undefined && cell.s !== null;
}
