import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

import type { CellArea } from "./cellArea";
import { areaBetween, containsArea, intersection } from "./cellArea";
import { matrixEntries } from "../formulas/matrixEntries";
import { toArea } from "./gridClamp";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/** The block that the formula in the area's first cell spills over, when it does. */
export function spillArea(engine: Engine, area: CellArea): CellArea | undefined {
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const range = ranges[unitId(engine)]?.[area.sheetId]?.[area.row]?.[area.column];
  return range ? toArea(area.sheetId, range) : undefined;
}

/** How many cells of an area belong to a spill. */
export function spilledCells(engine: Engine, area: CellArea): number {
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const spills = matrixEntries(ranges[unitId(engine)]?.[area.sheetId]);
  return spills.reduce((sum, { cell }) => {
    const shared = intersection(toArea(area.sheetId, cell), area);
    return sum + (shared ? shared.rows * shared.columns : 0);
  }, 0);
}

/** The cell whose formula spills over this one; the cell itself when it is that formula's own. */
export function spillParent(engine: Engine, cell: CellArea): CellArea | undefined {
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const rows = ranges[unitId(engine)]?.[cell.sheetId] ?? {};
  for (const [row, columns] of Object.entries(rows)) {
    for (const [column, range] of Object.entries((columns ?? {}) as Record<string, IRange>)) {
      if (!containsArea(toArea(cell.sheetId, range), cell)) continue;
      return areaBetween(cell.sheetId, Number(row), Number(column), Number(row), Number(column));
    }
  }
  return undefined;
}
