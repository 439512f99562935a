import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells the selected ranges",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedranges-member(1)",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.activate();
    sheet.getRange("B2:C4").select();
    await context.sync();
    const { areas } = context.workbook.getSelectedRanges();
    areas.load("items/address");
    await context.sync();
    expectEqual(
      areas.items.map(({ address }) => address.split("!")[1]),
      ["B2:C4"],
    );
  }),
};
