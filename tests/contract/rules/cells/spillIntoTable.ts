import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows #SPILL! for a dynamic array in a table",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.spillerrorcellvaluesubtype",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    const table = sheet.tables.add("B2:C4", true);
    await context.sync();
    sheet.getRange("C3").formulas = [["=SEQUENCE(1,2)"]];
    const cells = sheet.getRange("C3:D3").load("values");
    await context.sync();
    expectEqual(cells.values, [["#SPILL!", ""]], "in the table");
    table.convertToRange();
    cells.load("values");
    await context.sync();
    expectEqual(cells.values, [[1, 2]], "in the range that the table was");
  }),
};
