import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells for all sheets which cells were calculated",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcalculatedeventargs#excel-excel-worksheetcalculatedeventargs-address-member",
  requires: "ExcelApi 1.11",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    sheet.load("id");
    await context.sync();
    const told = await nextEvent(context, context.workbook.worksheets.onCalculated, () => {
      sheet.getRange("A1").values = [[2]];
      return context.sync();
    });
    expectEqual([told.worksheetId, told.address], [sheet.id, "B1"]);
  }),
};
