import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells the workbook's handler which table was changed, and where",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.tablechangedeventargs",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B3").values = [
      ["ID", "Score"],
      ["E1", 1],
      ["E2", 2],
    ];
    const table = sheet.tables.add("A1:B3", true).load("id");
    await context.sync();
    const told = await nextEvent(context, context.workbook.tables.onChanged, () => {
      table.getDataBodyRange().getCell(1, 1).values = [[9]];
      return context.sync();
    });
    expectEqual(told.tableId, table.id, "table");
    expectEqual(told.address, "B3", "address");
    expectEqual(told.changeType, "RangeEdited", "change");
  }),
};
