import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "gives results of formulas in the request that wrote what they depend on",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/performance",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("B1").formulas = [["=A1*2"]];
    sheet.getRange("A1").values = [[21]];
    const result = sheet.getRange("B1").load("values");
    await context.sync();
    expectEqual(result.values, [[42]]);
  }),
};
