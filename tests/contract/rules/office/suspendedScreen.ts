import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "writes while the screen is still until the next request",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-suspendscreenupdatinguntilnextsync-member(1)",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [[1]];
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expectEqual(range.values, [[1]]);
  }),
};
