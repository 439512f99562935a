import type { Worksheet } from "@univerjs/core";

import type { CellArea } from "./cellArea";
import type { Engine } from "./startEngine";
import { sheetModel } from "./unit";

/** Where a block stands on its sheet and how large it is, in points. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pointsPerPixel = 72 / 96;

export function placement(engine: Engine, area: CellArea): Placement {
  const sheet = sheetModel(engine, area.sheetId);
  const column = (index: number) => columnPixels(sheet, index);
  const row = (index: number) => rowPixels(sheet, index);
  return {
    left: sum(0, area.column, column) * pointsPerPixel,
    top: sum(0, area.row, row) * pointsPerPixel,
    width: sum(area.column, area.columns, column) * pointsPerPixel,
    height: sum(area.row, area.rows, row) * pointsPerPixel,
  };
}

function columnPixels(sheet: Worksheet, index: number): number {
  if (index >= sheet.getColumnCount()) return sheet.getConfig().defaultColumnWidth;
  return sheet.getColVisible(index) ? sheet.getColumnWidth(index) : 0;
}

function rowPixels(sheet: Worksheet, index: number): number {
  if (index >= sheet.getRowCount()) return sheet.getConfig().defaultRowHeight;
  return sheet.getRowVisible(index) ? sheet.getRowHeight(index) : 0;
}

function sum(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index += 1) total += size(index);
  return total;
}
