import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title:
    "answers ApiNotFound where the requirement set of a method, property or collection is missing",
  source: "https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const newer: readonly (readonly [string, string, () => unknown])[] = [
      ["ExcelApi", "1.9", () => sheet.getRange("A1:B2").removeDuplicates([0], false)],
      ["ExcelApi", "1.9", () => sheet.pageLayout.load("orientation")],
      ["ExcelApi", "1.8", () => (sheet.showGridlines = false)],
      ["ExcelApi", "1.10", () => context.workbook.comments.load("items")],
      ["ExcelApi", "1.12", () => sheet.getRange("A1").getSpillingToRangeOrNullObject()],
      ["ExcelApi", "1.16", () => sheet.getRange("A1").load("valuesAsJson")],
    ];
    for (const [set, version, use] of newer) {
      if (Office.context.requirements.isSetSupported(set, version)) continue;
      await expectError("ApiNotFound", () => {
        use();
        return context.sync();
      });
    }
  }),
};
