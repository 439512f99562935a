import { ExcelError } from "../protocol/excelError";
import type { Engine } from "./startEngine";
import { sheetById } from "./unit";

/** Whether the sheet is protected. The engine lets the object model write all the same, so writers ask first. */
export function isProtected(engine: Engine, sheetId: string): boolean {
  return sheetById(engine, sheetId).getWorksheetPermission().isProtected();
}

export function assertWritable(engine: Engine, sheetId: string): void {
  if (isProtected(engine, sheetId)) throw new ExcelError("AccessDenied", "the sheet is protected");
}
