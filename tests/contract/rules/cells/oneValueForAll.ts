import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "writes one value to every cell of a range",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B2");
    range.values = "x" as unknown as string[][];
    range.load("values");
    await context.sync();
    expectEqual(range.values, [
      ["x", "x"],
      ["x", "x"],
    ]);
  }),
};
