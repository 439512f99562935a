import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives the whole sheet when no address is named",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const whole = sheet.getRange().load("address, rowCount, columnCount");
    await context.sync();
    expectEqual(whole.address.split("!")[1], "1:1048576");
    expectEqual([whole.rowCount, whole.columnCount], [1_048_576, 16_384]);
  }),
};
