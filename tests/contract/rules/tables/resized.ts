import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "makes a table longer over cells that are filled already",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)",
  requires: "ExcelApi 1.13",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B4").values = [
      ["ID", "Score"],
      ["E1", 1],
      ["", ""],
      ["", ""],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.resize("A1:B4");
    table.getDataBodyRange().getRow(1).getResizedRange(1, 0).values = [
      ["E2", 2],
      ["E3", 3],
    ];
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expectEqual(body.values, [
      ["E1", 1],
      ["E2", 2],
      ["E3", 3],
    ]);
  }),
};
