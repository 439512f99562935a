import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "takes a block by row and column numbers that begin with 0",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrangebyindexes-member(1)",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    const block = sheet.getRangeByIndexes(1, 2, 3, 4).load("address");
    await context.sync();
    expectEqual(block.address.split("!")[1], "C2:F4");
  }),
};
