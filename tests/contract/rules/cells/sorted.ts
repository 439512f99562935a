import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "sorts rows by several columns",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.rangesort",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B4");
    range.values = [
      ["b", 2],
      ["a", 1],
      ["b", 1],
      ["a", 2],
    ];
    range.sort.apply([
      { key: 0, ascending: true },
      { key: 1, ascending: false },
    ]);
    range.load("values");
    await context.sync();
    expectEqual(range.values, [
      ["a", 2],
      ["a", 1],
      ["b", 2],
      ["b", 1],
    ]);
  }),
};
