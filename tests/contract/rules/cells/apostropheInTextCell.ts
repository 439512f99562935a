import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "drops the apostrophe of a written text in a cell that is formatted as text, too",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["@"]];
    range.values = [["'001"]];
    range.load("values");
    await context.sync();
    expectEqual(range.values, [["001"]]);
  }),
};
