import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "copies cells with formulas that move along, as values only, and transposed",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
    sheet.getRange("A3").copyFrom("A1:B1");
    sheet.getRange("A5").copyFrom("A1:B1", Excel.RangeCopyType.values);
    sheet.getRange("D1").copyFrom("A1:B1", Excel.RangeCopyType.values, false, true);
    const moved = sheet.getRange("A3:B3").load("formulas");
    const values = sheet.getRange("A5:B5").load("formulas");
    const transposed = sheet.getRange("D1:D2").load("values");
    await context.sync();
    expectEqual(moved.formulas, [[5, "=A3*2"]]);
    expectEqual(values.formulas, [[5, 10]]);
    expectEqual(transposed.values, [[5], [10]]);
  }),
};
