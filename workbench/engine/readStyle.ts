import type { IStyleData } from "@univerjs/core";

import type { CellArea } from "./cellArea";
import { clampToGrid } from "./gridClamp";
import type { Engine } from "./startEngine";
import { sheetModel } from "./unit";

/** One fact of the format of all cells; null when they differ, as Excel gives it. */
export function readStyle<T>(
  engine: Engine,
  areas: readonly CellArea[],
  fact: (style: IStyleData) => T,
): T | null {
  const [first = null, ...others] = areas.map((area) => readStyleOf(engine, area, fact));
  return others.every((other) => other === first) ? first : null;
}

function readStyleOf<T>(engine: Engine, area: CellArea, fact: (style: IStyleData) => T): T | null {
  const target = clampToGrid(engine, area);
  const sheet = sheetModel(engine, area.sheetId);
  if (target === undefined) return fact({});
  const first = fact(sheet.getComposedCellStyle(target.row, target.column));
  for (let row = target.row; row < target.row + target.rows; row += 1) {
    for (let column = target.column; column < target.column + target.columns; column += 1) {
      if (fact(sheet.getComposedCellStyle(row, column)) !== first) return null;
    }
  }
  return first;
}
