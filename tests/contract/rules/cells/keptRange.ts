import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "lets a kept range go with its cells when rows are inserted above it",
  source: "https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("B4").load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    range.load("address");
    await context.sync();
    expectEqual(range.address.split("!")[1], "B6");
  }),
};
