import { expectEqual } from "../../expectEqual";
import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "finds a sheet by name in any case, by id, and as null where there is none",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection",
  requires: "ExcelApi 1.4",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { worksheets } = context.workbook;
    sheet.load("id, name");
    await context.sync();
    const byName = worksheets.getItem(sheet.name.toUpperCase()).load("id");
    const byId = worksheets.getItem(sheet.id).load("name");
    const none = worksheets.getItemOrNullObject("No such sheet");
    await context.sync();
    expectEqual(byName.id, sheet.id, "by name");
    expectEqual(byId.name, sheet.name, "by id");
    expectEqual(none.isNullObject, true, "missing");
    await expectError("ItemNotFound", () => {
      worksheets.getItem("No such sheet").load("name");
      return context.sync();
    });
  }),
};
