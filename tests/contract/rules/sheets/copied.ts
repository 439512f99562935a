import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "copies a sheet with its cells and puts the copy beside it",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1").values = [["kept"]];
    sheet.load("position");
    const copy = sheet.copy("After", sheet);
    copy.load("position, name");
    const cell = copy.getRange("A1").load("values");
    await context.sync();
    expectEqual(cell.values, [["kept"]]);
    expectEqual(copy.position, sheet.position + 1, "position");
    copy.delete();
    await context.sync();
  }),
};
