import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "removes rows that repeat and tells how many",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B4");
    range.values = [
      ["ID", "Name"],
      ["E1", "Lin"],
      ["E1", "Lin"],
      ["E2", "Zhou"],
    ];
    const result = range.removeDuplicates([0], true).load("removed, uniqueRemaining");
    range.load("values");
    await context.sync();
    expectEqual([result.removed, result.uniqueRemaining], [1, 2], "counts");
    expectEqual(range.values, [
      ["ID", "Name"],
      ["E1", "Lin"],
      ["E2", "Zhou"],
      ["", ""],
    ]);
  }),
};
