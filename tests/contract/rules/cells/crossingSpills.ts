import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows #SPILL! where a later dynamic array would cross an earlier one, until that is gone",
  source:
    "https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A3").formulas = [["=SEQUENCE(1,3)"]];
    await context.sync();
    sheet.getRange("B1").formulas = [["=SEQUENCE(3)"]];
    const refused = sheet.getRange("B1").load("values, hasSpill");
    const refusedTo = sheet.getRange("B1").getSpillingToRangeOrNullObject().load("address");
    const parent = sheet.getRange("B3").getSpillParentOrNullObject().load("address");
    const earlier = sheet.getRange("A3:C3").load("values");
    await context.sync();
    expectEqual([refused.values, refused.hasSpill], [[["#SPILL!"]], false], "the later one");
    expectEqual(refusedTo.isNullObject, true, "the later one's range");
    expectEqual(parent.address.split("!")[1], "A3", "the parent of the shared cell");
    expectEqual(earlier.values, [[1, 2, 3]], "the earlier one");
    sheet.getRange("A3").clear();
    const cells = sheet.getRange("B1:B3").load("values");
    await context.sync();
    expectEqual(cells.values, [[1], [2], [3]], "the later one alone");
  }),
};
