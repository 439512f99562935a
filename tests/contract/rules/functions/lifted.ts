import { expectResult } from "../../expectResult";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "calls a function of single values once for each cell of a range",
  source:
    "https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ sheet }) => {
    sheet.getRange("C1:C3").values = [[1], [2], [3]];
    await expectResult(sheet, "=CONTRACT.SUM(C1:C3,10)", [[11], [12], [13]]);
  }),
};
