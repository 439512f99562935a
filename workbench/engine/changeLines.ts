import type { Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";

import { keepSelection } from "./selection";
import type { Engine } from "./startEngine";
import { openWorkbook, sheetById, sheetModel } from "./unit";

/**
 * Inserts or deletes whole rows or columns of a sheet. What the engine does with tables and references on such a change,
 * it does on the active sheet, whichever sheet is changed (`getSheetCommandTarget` without parameters in Univer 0.25.1):
 * so the sheet counts as the active one meanwhile, without being shown.
 */
export function changeLines(
  engine: Engine,
  sheetId: string,
  change: (sheet: FWorksheet) => void,
): void {
  keepSelection(engine, () =>
    asActiveSheet(engine, sheetModel(engine, sheetId), () => change(sheetById(engine, sheetId))),
  );
}

function asActiveSheet(engine: Engine, sheet: Worksheet, work: () => void): void {
  const workbook = openWorkbook(engine).getWorkbook();
  workbook.getActiveSheet = () => sheet;
  try {
    work();
  } finally {
    // What the class has comes to light again.
    Reflect.deleteProperty(workbook, "getActiveSheet");
  }
}
