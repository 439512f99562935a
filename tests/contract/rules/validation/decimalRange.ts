import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "allows numbers between two others, and blanks",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    dataValidation.ignoreBlanks = true;
    dataValidation.load("type, rule, ignoreBlanks");
    await context.sync();
    expectEqual(dataValidation.type, "Decimal", "type");
    expectEqual(dataValidation.rule.decimal?.operator, "Between", "operator");
    expectEqual(Number(dataValidation.rule.decimal?.formula1), 0, "formula1");
    expectEqual(dataValidation.ignoreBlanks, true, "ignoreBlanks");
  }),
};
