import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "does not hold the add-in's own writes to validation",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "Open,Closed" } };
    range.values = [["Neither"]];
    range.load("values");
    range.dataValidation.load("valid");
    await context.sync();
    expectEqual(range.values, [["Neither"]]);
    expectEqual(range.dataValidation.valid, false, "valid");
  }),
};
