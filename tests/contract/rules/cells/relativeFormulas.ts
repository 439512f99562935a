import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "writes one formula to many cells by places relative to each",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulasr1c1-member",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const range = sheet.getRange("B1:B3");
    range.formulasR1C1 = [["=RC[-1]*10"], ["=RC[-1]*10"], ["=RC[-1]*10"]];
    range.load("formulas, values, formulasR1C1");
    await context.sync();
    expectEqual(range.formulas, [["=A1*10"], ["=A2*10"], ["=A3*10"]]);
    expectEqual(range.values, [[10], [20], [30]]);
    expectEqual(range.formulasR1C1[2], ["=RC[-1]*10"]);
  }),
};
