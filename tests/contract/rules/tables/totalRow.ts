import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows a row of totals below the table's data",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-showtotals-member",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B3").values = [
      ["ID", "Score"],
      ["E1", 4],
      ["E2", 5],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.showTotals = true;
    const total = table.columns
      .getItem("Score")
      .getTotalRowRange()
      .load("address, formulas, values");
    await context.sync();
    expectEqual(total.address.split("!")[1], "B4", "address");
    expectEqual(total.values, [[9]]);
    const formula = String(total.formulas[0]?.[0]).toUpperCase();
    expectEqual(/^=SUBTOTAL\(109,\w*\[SCORE\]\)$/.test(formula), true, formula);
  }),
};
