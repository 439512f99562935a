import { expectEqual } from "../../expectEqual";
import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "keeps what ran before an error, and drops what comes after it",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#sync",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    await expectError("ItemNotFound", () => {
      sheet.getRange("A1").values = [["first"]];
      context.workbook.worksheets.getItem("No such sheet").activate();
      sheet.getRange("A2").values = [["last"]];
      return context.sync();
    });
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expectEqual(range.values, [["first"], [""]]);
  }),
};
