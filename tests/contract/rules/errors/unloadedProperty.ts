import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "refuses to give a property before it was loaded",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1");
    await expectError("PropertyNotLoaded", async () => {
      await context.sync();
      return range.values as unknown;
    });
  }),
};
