import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "grows a table by what an add-in writes directly below it",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins",
  requires: "ExcelApi 1.3",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B2").values = [
      ["ID", "Score"],
      ["E1", 1],
    ];
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    table.getDataBodyRange().getRowsBelow(1).values = [["E2", 2]];
    await context.sync();
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expectEqual(body.values, [
      ["E1", 1],
      ["E2", 2],
    ]);
  }),
};
