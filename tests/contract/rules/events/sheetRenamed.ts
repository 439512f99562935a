import { expectEqual } from "../../expectEqual";
import { nextEvent } from "../../nextEvent";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "tells the old and the new name of a sheet",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetnamechangedeventargs",
  requires: "ExcelApiOnline 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.load("name");
    await context.sync();
    const before = sheet.name;
    const told = await nextEvent(context, context.workbook.worksheets.onNameChanged, () => {
      sheet.name = `${before} renamed`;
      return context.sync();
    });
    expectEqual([told.nameBefore, told.nameAfter], [before, `${before} renamed`]);
    sheet.name = before;
    await context.sync();
  }),
};
