import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "spills a dynamic array and knows where it spills",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    const anchor = sheet.getRange("B2");
    anchor.formulas = [["=SEQUENCE(3,2)"]];
    const spilled = anchor.getSpillingToRangeOrNullObject().load("address, values");
    const parent = sheet.getRange("C4").getSpillParentOrNullObject().load("address");
    anchor.load("hasSpill");
    await context.sync();
    expectEqual(anchor.hasSpill, true, "hasSpill");
    expectEqual(spilled.address.split("!")[1], "B2:C4", "address");
    expectEqual(spilled.values, [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expectEqual(parent.address.split("!")[1], "B2", "parent");
  }),
};
