import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows #SPILL! where a dynamic array meets a cell that is not empty",
  source:
    "https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A2").values = [["in the way"]];
    const anchor = sheet.getRange("A1");
    anchor.formulas = [["=SEQUENCE(3)"]];
    anchor.load("values, hasSpill");
    await context.sync();
    expectEqual(anchor.values, [["#SPILL!"]]);
    sheet.getRange("A2").clear();
    const cells = sheet.getRange("A1:A3").load("values");
    await context.sync();
    expectEqual(cells.values, [[1], [2], [3]]);
  }),
};
