import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "has no used range on an empty sheet, and then the block around everything written",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expectEqual(none.isNullObject, true, "empty sheet");
    sheet.getRange("C5").values = [[1]];
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("F9").format.fill.color = "#FFFF00";
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const all = sheet.getUsedRangeOrNullObject().load("address");
    const column = sheet.getRange("C:C").getUsedRangeOrNullObject(true).load("address");
    const outside = sheet.getRange("H1:H9").getUsedRangeOrNullObject(true);
    await context.sync();
    expectEqual(values.address.split("!")[1], "B2:C5", "values only");
    expectEqual(all.address.split("!")[1], "B2:F9", "with formats");
    expectEqual(column.address.split("!")[1], "C5", "of a column");
    expectEqual(outside.isNullObject, true, "outside");
  }),
};
