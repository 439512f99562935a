import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "clears contents without formats, or all",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-clear-delete",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1");
    range.values = [[1]];
    range.format.fill.color = "#FF0000";
    range.clear("Contents");
    range.load("values, format/fill/color");
    await context.sync();
    expectEqual(range.values, [[""]]);
    expectEqual(range.format.fill.color, "#FF0000", "fill");
    range.clear();
    range.load("format/fill/color");
    await context.sync();
    expectEqual(range.format.fill.color, "#FFFFFF", "fill after clear");
  }),
};
