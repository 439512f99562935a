import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows #SPILL! where a dynamic array meets a merged cell",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.spillerrorcellvaluesubtype",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("B3:B4").merge();
    sheet.getRange("A3").formulas = [["=SEQUENCE(1,3)"]];
    const cells = sheet.getRange("A3:C3").load("values");
    await context.sync();
    expectEqual(cells.values, [["#SPILL!", "", ""]], "across the merged cell");
    sheet.getRange("B3:B4").unmerge();
    cells.load("values");
    await context.sync();
    expectEqual(cells.values, [[1, 2, 3]], "across the cells");
  }),
};
