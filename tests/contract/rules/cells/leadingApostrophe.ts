import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "takes what follows an apostrophe as text and does not show the apostrophe",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1");
    range.values = [["'=1+1"]];
    range.load("values, valueTypes, text");
    await context.sync();
    expectEqual(range.values, [["=1+1"]]);
    expectEqual(range.valueTypes, [["String"]]);
    expectEqual(range.text, [["=1+1"]]);
  }),
};
