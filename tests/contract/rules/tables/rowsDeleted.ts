import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title:
    "takes a table's row away, moves up what stands below it, and leaves a table that keeps one row",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.tablerow#excel-excel-tablerow-delete-member(1)",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B4").values = [
      ["ID", "Score"],
      ["E1", 1],
      ["E2", 2],
      ["E3", 3],
    ];
    sheet.getRange("A6").values = [["below"]];
    const table = sheet.tables.add("A1:B4", true);
    table.rows.getItemAt(1).delete();
    const body = table.getDataBodyRange().load("values");
    const below = sheet.getRange("A5").load("values");
    await context.sync();
    expectEqual(body.values, [
      ["E1", 1],
      ["E3", 3],
    ]);
    expectEqual(below.values, [["below"]]);
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
    const last = table.getDataBodyRange().load("values");
    await context.sync();
    expectEqual(last.values, [["", ""]], "the last row");
  }),
};
