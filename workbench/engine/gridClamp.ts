import type { IRange } from "@univerjs/core";

import type { CellArea } from "./cellArea";
import { areaBetween, lastColumn, lastRow } from "./cellArea";
import type { Engine } from "./startEngine";
import { sheetById, sheetModel } from "./unit";

/** The part of an area that the engine's smaller grid has; undefined when it lies wholly outside. */
export function clampToGrid(engine: Engine, area: CellArea): CellArea | undefined {
  const sheet = sheetModel(engine, area.sheetId);
  const bottom = Math.min(lastRow(area), sheet.getRowCount() - 1);
  const right = Math.min(lastColumn(area), sheet.getColumnCount() - 1);
  if (bottom < area.row || right < area.column) return undefined;
  return areaBetween(area.sheetId, area.row, area.column, bottom, right);
}

/** Makes the engine's grid large enough for an area that something is written to. */
export function growGrid(engine: Engine, area: CellArea): void {
  const sheet = sheetModel(engine, area.sheetId);
  const facade = sheetById(engine, area.sheetId);
  if (lastRow(area) >= sheet.getRowCount()) facade.setRowCount(lastRow(area) + 101);
  if (lastColumn(area) >= sheet.getColumnCount()) facade.setColumnCount(lastColumn(area) + 11);
}

export function toRange(area: CellArea): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: lastRow(area),
    endColumn: lastColumn(area),
  };
}

export function toArea(sheetId: string, range: IRange): CellArea {
  return areaBetween(sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn);
}
