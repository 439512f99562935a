import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "lists its sheets in order, the added one last",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/position");
    sheet.load("name, position");
    await context.sync();
    expectEqual(
      worksheets.items.map(({ position }) => position),
      worksheets.items.map((_, at) => at),
    );
    expectEqual(worksheets.items.at(-1)?.name, sheet.name, "last");
    expectEqual(sheet.position, worksheets.items.length - 1, "position");
  }),
};
