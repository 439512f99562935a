import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title:
    "gives back the numbers, texts and booleans written to a range, and empty texts for empty cells",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [72.5, "E001"],
      [true, ""],
    ];
    range.load("values, valueTypes");
    await context.sync();
    expectEqual(range.values, [
      [72.5, "E001"],
      [true, ""],
    ]);
    expectEqual(range.valueTypes, [
      ["Double", "String"],
      ["Boolean", "Empty"],
    ]);
  }),
};
