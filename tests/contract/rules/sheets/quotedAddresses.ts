import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "quotes a sheet's name in addresses when it has a space, and doubles apostrophes",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.load("name");
    await context.sync();
    sheet.name = `${sheet.name} Lin's`;
    sheet.load("name");
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    expectEqual(range.address, `'${sheet.name.replace("'", "''")}'!A1`);
    sheet.name = sheet.name.replace(" Lin's", "");
    await context.sync();
  }),
};
