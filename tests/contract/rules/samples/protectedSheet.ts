import { expectEqual } from "../../expectEqual";
import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "refuses to write to a protected sheet until it is unprotected",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.protection.protect({ allowFormatCells: true, allowAutoFilter: true });
    sheet.protection.load("protected, options");
    await context.sync();
    expectEqual(sheet.protection.protected, true, "protected");
    expectEqual(sheet.protection.options.allowFormatCells, true, "options");
    await expectError("AccessDenied", () => {
      sheet.getRange("A1").values = [[1]];
      return context.sync();
    });
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  }),
};
