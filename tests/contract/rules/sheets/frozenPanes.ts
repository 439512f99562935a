import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "freezes rows, columns, or both, and tells where",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { freezePanes } = sheet;
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expectEqual(rows.address.split("!")[1], "1:2", "rows");
    freezePanes.unfreeze();
    freezePanes.freezeColumns(1);
    const columns = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expectEqual(columns.address.split("!")[1], "A:A", "columns");
    freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expectEqual(both.address.split("!")[1], "A1:B3", "rows and columns");
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expectEqual(none.isNullObject, true, "after unfreeze");
  }),
};
