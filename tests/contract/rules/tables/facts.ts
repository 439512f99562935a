import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells a table's name, style, range, sheet, and whether it has totals",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.table",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    const table = sheet.tables.add("B2:C4", true);
    table.name = "ContractFacts";
    table.style = "TableStyleLight9";
    table.load("id, name, style, showTotals, showHeaders");
    table.worksheet.load("id");
    sheet.load("id");
    const range = table.getRange().load("address");
    const body = table.getDataBodyRange().load("address");
    const found = context.workbook.tables.getItem("contractfacts").load("id");
    await context.sync();
    expectEqual(
      [table.name, table.style, table.showTotals, table.showHeaders],
      ["ContractFacts", "TableStyleLight9", false, true],
    );
    expectEqual(range.address.split("!")[1], "B2:C4", "range");
    expectEqual(body.address.split("!")[1], "B3:C4", "body");
    expectEqual(table.worksheet.id, sheet.id, "sheet");
    expectEqual(found.id, table.id, "by name");
  }),
};
