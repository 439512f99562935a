import { LocaleType, VerticalAlign } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";

import type { EngineLocale } from "./startEngine";

/** Rows and columns of a new sheet. Excel's 1,048,576 × 16,384 would cost the grid its speed; a write beyond grows the sheet. */
export const newSheetRows = 1000;
export const newSheetColumns = 26;

/** Excel's standard row and column in pixels. */
export const newSheetSizes = { defaultRowHeight: 20, defaultColumnWidth: 64 };

/** A workbook with one empty sheet, named as Excel names it in every language. */
export function blankWorkbook(locale: EngineLocale): IWorkbookData {
  return {
    id: "workbook",
    name: locale === "zh-CN" ? "工作簿1" : "Book1",
    appVersion: "",
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: "Calibri, DengXian, sans-serif", fs: 11, vt: VerticalAlign.BOTTOM },
    sheetOrder: ["sheet1"],
    sheets: {
      sheet1: {
        id: "sheet1",
        name: "Sheet1",
        rowCount: newSheetRows,
        columnCount: newSheetColumns,
        ...newSheetSizes,
      },
    },
  };
}
