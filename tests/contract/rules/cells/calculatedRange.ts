import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "calculates a range and leaves its formulas as they are",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-calculate-member(1)",
  requires: "ExcelApi 1.6",
  run: onScratchSheet(async ({ context, sheet }) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["=1+2"]];
    cell.calculate();
    cell.load("values, formulas");
    await context.sync();
    expectEqual(cell.values, [[3]], "values");
    expectEqual(cell.formulas, [["=1+2"]], "formulas");
  }),
};
