import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "sets many formats at once, and gives null where cells differ",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B1");
    range.format.font.set({ bold: true, color: "#1F4E79", size: 14 });
    range.format.set({ horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true });
    sheet.getRange("B1").format.font.size = 9;
    range.format.load("horizontalAlignment, verticalAlignment, wrapText");
    range.format.font.load("bold, color, size");
    await context.sync();
    const { horizontalAlignment, verticalAlignment, wrapText } = range.format;
    expectEqual([horizontalAlignment, verticalAlignment, wrapText], ["Right", "Top", true]);
    expectEqual([range.format.font.bold, range.format.font.color], [true, "#1F4E79"]);
    expectEqual(range.format.font.size, null, "mixed sizes");
  }),
};
