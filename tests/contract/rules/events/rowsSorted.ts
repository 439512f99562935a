import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells for all sheets that rows were sorted",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onrowsorted-member",
  requires: "ExcelApi 1.10",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:A3");
    range.values = [[3], [2], [1]];
    sheet.load("id");
    await context.sync();
    const told = await nextEvent(context, context.workbook.worksheets.onRowSorted, () => {
      range.sort.apply([{ key: 0, ascending: true }]);
      return context.sync();
    });
    expectEqual([told.worksheetId, told.address !== ""], [sheet.id, true]);
  }),
};
