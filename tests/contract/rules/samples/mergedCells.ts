import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "merges cells, keeping the first value, and takes them apart again",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)",
  requires: "ExcelApi 1.13",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["first", "second"],
      ["third", "fourth"],
    ];
    range.merge(false);
    const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address");
    range.load("values");
    await context.sync();
    expectEqual(merged.address.split("!")[1], "A1:B2", "merged");
    expectEqual(range.values, [
      ["first", ""],
      ["", ""],
    ]);
    range.unmerge();
    const none = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
    await context.sync();
    expectEqual(none.isNullObject, true, "after unmerge");
  }),
};
