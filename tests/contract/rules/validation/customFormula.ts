import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "allows what a formula says",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("B1:B3");
    dataValidation.rule = { custom: { formula: "=LEN(B1)=4" } };
    dataValidation.load("type, rule");
    await context.sync();
    expectEqual(dataValidation.type, "Custom", "type");
    expectEqual(dataValidation.rule.custom?.formula, "=LEN(B1)=4", "formula");
  }),
};
