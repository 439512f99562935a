import { expectEqual } from "../../expectEqual";
import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "hides a sheet, and refuses to activate it then",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-visibility-member",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.visibility = "VeryHidden";
    sheet.load("visibility");
    await context.sync();
    expectEqual(sheet.visibility, "VeryHidden");
    await expectError(["InvalidOperation", "GeneralException"], () => {
      sheet.activate();
      return context.sync();
    });
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.load("visibility");
    await context.sync();
    expectEqual(sheet.visibility, "Visible");
  }),
};
