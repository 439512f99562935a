import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "refuses sheet names that are taken, too long or have forbidden signs",
  source:
    "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.load("name");
    await context.sync();
    const taken = sheet.name.toUpperCase();
    for (const name of ["a/b", "a:b", "a*b", "a?b", "[a]", "a\\\\b", "'a", "x".repeat(32)]) {
      await expectError("InvalidArgument", () => {
        sheet.name = name;
        return context.sync();
      });
    }
    await expectError("ItemAlreadyExists", () => {
      context.workbook.worksheets.add(taken);
      return context.sync();
    });
  }),
};
