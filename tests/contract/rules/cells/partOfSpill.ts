import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "says null of a range that spills in part",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hasspill-member",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
    await context.sync();
    const [whole, part, none] = ["B2:C3", "A1:C3", "A5:B6"].map((address) =>
      sheet.getRange(address).load("hasSpill"),
    );
    await context.sync();
    expectEqual(whole?.hasSpill, true, "whole");
    expectEqual(part?.hasSpill ?? null, null, "part");
    expectEqual(none?.hasSpill, false, "none");
  }),
};
