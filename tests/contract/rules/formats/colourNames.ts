import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title:
    "takes the colour names of HTML in any letter case, and one number format for a whole range",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "LightBlue";
    range.numberFormat = [["0.00"]];
    range.format.fill.load("color");
    range.load("numberFormat");
    await context.sync();
    expectEqual(range.format.fill.color, "#ADD8E6", "color");
    expectEqual(range.numberFormat, [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ]);
  }),
};
