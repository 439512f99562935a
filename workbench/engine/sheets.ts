import type { FWorksheet } from "@univerjs/sheets/facade";

import { ExcelError } from "../protocol/excelError";
import { isSameName } from "./sheetNameRule";
import type { Engine } from "./startEngine";
import { openWorkbook } from "./unit";

export function findSheet(engine: Engine, idOrName: string): FWorksheet | undefined {
  const sheets = openWorkbook(engine).getSheets();
  return (
    sheets.find((sheet) => sheet.getSheetId() === idOrName) ??
    sheets.find((sheet) => isSameName(sheet.getSheetName(), idOrName))
  );
}

export function sheetNamed(engine: Engine, idOrName: string): FWorksheet {
  const sheet = findSheet(engine, idOrName);
  if (sheet === undefined) throw new ExcelError("ItemNotFound", "worksheet");
  return sheet;
}
