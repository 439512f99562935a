import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "leaves the cells when a table is made a range again",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-converttorange-member(1)",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:A2").values = [["ID"], ["E1"]];
    const range = sheet.tables.add("A1:A2", true).convertToRange().load("values");
    sheet.tables.load("count");
    await context.sync();
    expectEqual(range.values, [["ID"], ["E1"]]);
    expectEqual(sheet.tables.count, 0, "tables");
  }),
};
