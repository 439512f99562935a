import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "colours a sheet's tab and hides its gridlines",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheet",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.tabColor = "#C55A11";
    sheet.showGridlines = false;
    sheet.load("tabColor, showGridlines");
    await context.sync();
    expectEqual([sheet.tabColor, sheet.showGridlines], ["#C55A11", false]);
    sheet.tabColor = "";
    sheet.load("tabColor");
    await context.sync();
    expectEqual(sheet.tabColor, "", "no colour");
  }),
};
