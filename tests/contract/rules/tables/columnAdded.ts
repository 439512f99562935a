import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "adds a column with a header and values, and finds it by name",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:A3").values = [["ID"], ["E1"], ["E2"]];
    const table = sheet.tables.add("A1:A3", true);
    table.columns.add(undefined, [["Score"], [7], [8]]);
    const column = table.columns.getItemOrNullObject("score").load("name, index");
    const values = table.columns.getItem("Score").getDataBodyRange().load("values");
    const none = table.columns.getItemOrNullObject("Nothing");
    await context.sync();
    expectEqual([column.name, column.index], ["Score", 1]);
    expectEqual(values.values, [[7], [8]]);
    expectEqual(none.isNullObject, true, "missing");
  }),
};
