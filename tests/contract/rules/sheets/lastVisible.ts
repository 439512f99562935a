import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "refuses to delete or hide the last sheet that is visible",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility");
    sheet.load("name");
    await context.sync();
    const others = worksheets.items.filter(
      ({ name, visibility }) => name !== sheet.name && visibility === "Visible",
    );
    for (const other of others) other.visibility = "Hidden";
    await context.sync();
    try {
      await expectError(["InvalidOperation", "GeneralException"], () => {
        sheet.delete();
        return context.sync();
      });
    } finally {
      for (const other of others) other.visibility = "Visible";
      await context.sync();
    }
  }),
};
