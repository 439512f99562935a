import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "makes a table, adds rows, sorts it and filters it",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    const table = sheet.tables.add("A1:C1", true);
    table.getHeaderRowRange().values = [["Date", "Merchant", "Amount"]];
    table.rows.add(undefined, [
      ["2026-01-02", "Phone", 120],
      ["2026-01-03", "Coffee", 5],
      ["2026-01-04", "Books", 40],
    ]);
    table.sort.apply([{ key: 2, ascending: true }]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expectEqual(
      body.values.map(([, merchant]) => merchant as string),
      ["Coffee", "Books", "Phone"],
    );
    table.columns.getItem("Merchant").filter.applyValuesFilter(["Books", "Phone"]);
    const visible = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expectEqual(
      visible.values.map(([, merchant]) => merchant as string),
      ["Books", "Phone"],
    );
    table.clearFilters();
    const all = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expectEqual(all.values.length, 3, "rows");
  }),
};
