import type { Engine } from "../engine/startEngine";
import { sheetModel } from "../engine/unit";
import type { SheetLines } from "./chartPlace";

/** Sizes of the open sheet's rows and columns; those beyond the grid have the default size. */
export function sheetLines(engine: Engine, sheetId: string): SheetLines {
  const sheet = sheetModel(engine, sheetId);
  return {
    height: (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0),
    width: (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
  };
}
