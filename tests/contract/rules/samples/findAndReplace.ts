import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "finds a text in a range and a sheet, and replaces it",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["North", "open"],
      ["South", "closed"],
      ["Northwest", "open"],
    ];
    const first = range.find("south", { completeMatch: true, matchCase: false }).load("address");
    const none = range.findOrNullObject("East", { completeMatch: true });
    const all = sheet.findAll("North", { completeMatch: false }).load("cellCount");
    const replaced = range.replaceAll("open", "ready", { completeMatch: true });
    range.load("values");
    await context.sync();
    expectEqual(first.address.split("!")[1], "A2", "first");
    expectEqual(none.isNullObject, true, "missing");
    expectEqual(all.cellCount, 2, "found");
    expectEqual(replaced.value, 2, "replaced");
    expectEqual(
      range.values.map(([, status]) => status as string),
      ["ready", "closed", "ready"],
    );
  }),
};
