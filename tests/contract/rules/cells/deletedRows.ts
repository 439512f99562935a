import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "moves cells up and lets formulas follow when rows are deleted",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-clear-delete",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("C1").formulas = [["=SUM(A1:A4)"]];
    sheet.getRange("2:3").delete("Up");
    const total = sheet.getRange("C1").load("formulas, values");
    await context.sync();
    expectEqual(total.formulas, [["=SUM(A1:A2)"]]);
    expectEqual(total.values, [[5]]);
  }),
};
