import { FormulaDataModel } from "@univerjs/engine-formula";

import type { CellArea } from "./cellArea";
import { toArea } from "./gridClamp";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/** The block that the formula in the area's first cell spills over, when it does. */
export function spillArea(engine: Engine, area: CellArea): CellArea | undefined {
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const range = ranges[unitId(engine)]?.[area.sheetId]?.[area.row]?.[area.column];
  return range ? toArea(area.sheetId, range) : undefined;
}
