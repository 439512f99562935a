import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "adds rows at the end and moves down what stands below the table",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B2").values = [
      ["ID", "Score"],
      ["E1", 1],
    ];
    sheet.getRange("A4").values = [["below"]];
    const table = sheet.tables.add("A1:B2", true);
    table.rows.add(undefined, [
      ["E2", 2],
      ["E3", 3],
    ]);
    const body = table.getDataBodyRange().load("values");
    const below = sheet.getRange("A6").load("values");
    table.rows.load("count");
    await context.sync();
    expectEqual(body.values, [
      ["E1", 1],
      ["E2", 2],
      ["E3", 3],
    ]);
    expectEqual(table.rows.count, 3, "rows");
    expectEqual(below.values, [["below"]]);
  }),
};
