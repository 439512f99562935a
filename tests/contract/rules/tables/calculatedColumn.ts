import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "continues a column's formula in rows that are added",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B2").formulas = [
      ["Score", "Double"],
      [4, "=A2*2"],
    ];
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    table.columns.getItem("Double").getDataBodyRange().formulas = [["=[@Score]*2"]];
    table.rows.add(undefined, [[5, "=[@Score]*2"]]);
    const body = table.getDataBodyRange().load("values, formulas");
    await context.sync();
    expectEqual(body.values, [
      [4, 8],
      [5, 10],
    ]);
    expectEqual(body.formulas[1]?.[1], "=[@Score]*2", "formula");
  }),
};
