import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

import type { CellArea } from "./cellArea";
import { areaBetween, boundingArea, intersection } from "./cellArea";
import type { Engine } from "./startEngine";
import { sheetModel, unitId } from "./unit";

/** Whether cells that only carry a format count as used. */
export type UsedCells = "values" | "valuesAndFormats";

/** The smallest block that holds every used cell of an area. */
export function usedArea(engine: Engine, area: CellArea, counts: UsedCells): CellArea | undefined {
  let used: CellArea | undefined;
  const include = (row: number, column: number) => {
    const cell = areaBetween(area.sheetId, row, column, row, column);
    if (intersection(cell, area) === undefined) return;
    used = used === undefined ? cell : boundingArea(used, cell);
  };
  sheetModel(engine, area.sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (isUsed(cell, counts)) include(row, column);
    });
  const spilled = engine.injector.get(FormulaDataModel).getArrayFormulaCellData();
  const rows = spilled[unitId(engine)]?.[area.sheetId] ?? {};
  for (const [row, cells] of Object.entries(rows)) {
    for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
  }
  return used;
}

function isUsed(cell: Nullable<ICellData>, counts: UsedCells): boolean {
  if (!cell) return false;
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== "";
  if (hasValue || cell.f || cell.si || cell.p) return true;
  return counts === "valuesAndFormats" && cell.s !== undefined && cell.s !== null;
}
