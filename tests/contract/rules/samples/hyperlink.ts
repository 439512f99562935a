import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "makes a cell a link to another place in the workbook",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink",
  requires: "ExcelApi 1.7",
  run: onScratchSheet(async ({ context, sheet }) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "B7", screenTip: "down there", textToDisplay: "more" };
    cell.load("hyperlink, values");
    await context.sync();
    expectEqual(cell.hyperlink.documentReference, "B7", "place");
    expectEqual(cell.hyperlink.screenTip, "down there", "tip");
    expectEqual(cell.values, [["more"]]);
  }),
};
