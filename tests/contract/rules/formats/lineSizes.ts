import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "sets the width of columns and the height of rows",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { format } = sheet.getRange("B2");
    format.columnWidth = 120;
    format.rowHeight = 30;
    format.load("columnWidth, rowHeight");
    const other = sheet.getRange("C3").format.load("columnWidth, rowHeight");
    await context.sync();
    // Excel rounds to whole pixels.
    expectEqual([Math.round(format.columnWidth / 10), Math.round(format.rowHeight)], [12, 30]);
    expectEqual(other.columnWidth < 120 && other.rowHeight < 30, true, "neighbour");
  }),
};
