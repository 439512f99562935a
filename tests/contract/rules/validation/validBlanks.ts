import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "takes blank cells for valid when blanks are ignored, and for invalid when they are not",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-ignoreblanks-member",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    const valid = async (ignoreBlanks: boolean) => {
      const { dataValidation } = sheet.getRange("A1:A2");
      dataValidation.rule = { decimal: { formula1: 5, operator: "GreaterThan" } };
      dataValidation.ignoreBlanks = ignoreBlanks;
      dataValidation.load("valid");
      await context.sync();
      return dataValidation.valid;
    };
    sheet.getRange("A1").values = [[6]];
    expectEqual(await valid(true), true, "blanks ignored");
    expectEqual(await valid(false), null, "blanks checked");
  }),
};
