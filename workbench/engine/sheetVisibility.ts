import { ExcelError } from "../protocol/excelError";
import type { Engine } from "./startEngine";
import { openWorkbook, sheetById } from "./unit";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** The engine knows hidden only; "very hidden" is kept beside it, in the sheet's own custom data, which is saved with it. */
const veryHiddenKey = "veryHidden";

export function sheetVisibility(engine: Engine, sheetId: string): SheetVisibility {
  const sheet = sheetById(engine, sheetId);
  if (!sheet.isSheetHidden()) return "Visible";
  return sheet.getCustomMetadata()?.[veryHiddenKey] === true ? "VeryHidden" : "Hidden";
}

export function setSheetVisibility(engine: Engine, sheetId: string, value: unknown): void {
  const sheet = sheetById(engine, sheetId);
  const custom = { ...sheet.getCustomMetadata(), [veryHiddenKey]: value === "VeryHidden" };
  if (value === "Visible") sheet.showSheet();
  else if (value !== "Hidden" && value !== "VeryHidden") {
    throw new ExcelError("InvalidArgument", "visibility");
  } else if (!sheet.isSheetHidden()) {
    const visible = openWorkbook(engine)
      .getSheets()
      .filter((other) => !other.isSheetHidden());
    if (visible.length === 1) throw new ExcelError("InvalidOperation", "the last visible sheet");
    sheet.hideSheet();
  }
  sheet.setCustomMetadata(custom);
}
