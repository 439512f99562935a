import type { Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

import { ExcelError } from "../protocol/excelError";
import type { Engine } from "./startEngine";

/** The open workbook as Univer's facade shows it. Opening another file replaces it, so it is looked up each time. */
export function openWorkbook(engine: Engine): FWorkbook {
  const workbook = engine.api.getActiveWorkbook();
  if (workbook === null) throw new ExcelError("GeneralException", "no workbook is open");
  return workbook;
}

export function unitId(engine: Engine): string {
  return openWorkbook(engine).getId();
}

/**
 * Whether a command with this `unitId`, or with none, is about the open workbook. None is open for a moment while
 * another takes its place, and `openWorkbook` throws: listeners to commands ask here.
 */
export function isOpenUnit(engine: Engine, id: string | undefined): boolean {
  const open = engine.api.getActiveWorkbook()?.getId();
  return open !== undefined && (id ?? open) === open;
}

/** The sheet with that id; one that has been deleted meanwhile is Excel's ItemNotFound. */
export function sheetById(engine: Engine, sheetId: string): FWorksheet {
  const sheet = openWorkbook(engine).getSheetBySheetId(sheetId);
  if (!sheet) throw new ExcelError("ItemNotFound", "worksheet");
  return sheet;
}

export function sheetModel(engine: Engine, sheetId: string): Worksheet {
  return sheetById(engine, sheetId).getSheet();
}
