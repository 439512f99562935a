import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows numbers in the cell's format and keeps the value",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:D1");
    range.values = [[0.256, 1234.5, 46023, -3]];
    range.numberFormat = [["0.0%", "#,##0.00", "yyyy-mm-dd", "0;[Red](0)"]];
    range.load("values, text");
    await context.sync();
    expectEqual(range.text, [["25.6%", "1,234.50", "2026-01-01", "(3)"]]);
    expectEqual(range.values, [[0.256, 1234.5, 46023, -3]]);
  }),
};
