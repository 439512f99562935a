import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "makes a number of a text such as 001, unless the cell is formatted as text",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("B1").numberFormat = [["@"]];
    const range = sheet.getRange("A1:B1");
    range.values = [["001", "001"]];
    range.load("values, valueTypes");
    await context.sync();
    expectEqual(range.values, [[1, "001"]]);
    expectEqual(range.valueTypes, [["Double", "String"]]);
  }),
};
