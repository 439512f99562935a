import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "shows #SPILL! for the dynamic array that grows into another, until there is room",
  source:
    "https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("F1:F2").values = [[1], [3]];
    sheet.getRange("A3").formulas = [["=SEQUENCE(1,F1)"]];
    sheet.getRange("B1").formulas = [["=SEQUENCE(F2)"]];
    const read = async () => {
      const [wide, high] = [sheet.getRange("A3:B3"), sheet.getRange("B1:B2")];
      wide.load("values");
      high.load("values");
      await context.sync();
      return [...wide.values, ...high.values];
    };
    expectEqual(await read(), [[1, 3], [1], [2]], "side by side");
    sheet.getRange("F1").values = [[2]];
    expectEqual(await read(), [["#SPILL!", 3], [1], [2]], "grown into the other");
    sheet.getRange("F2").values = [[2]];
    expectEqual(await read(), [[1, 2], [1], [2]], "the other shrunk");
    sheet.getRange("F2").values = [[4]];
    expectEqual(await read(), [[1, 2], ["#SPILL!"], [""]], "the other grown");
  }),
};
