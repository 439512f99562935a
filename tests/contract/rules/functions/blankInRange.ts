import { eventually } from "../../eventually";
import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "hands over blank cells of a range as null, or as 0, or as an empty text",
  source: "https://github.com/OfficeDev/office-js/issues/1951",
  requires: "CustomFunctionsRuntime 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("C1:C2").values = [[5], [""]];
    const cell = sheet.getRange("A1");
    cell.formulas = [["=CONTRACT.BLOCK(C1:C2)"]];
    await eventually(
      async () => {
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      },
      (value) => {
        expectEqual(
          ["[[5],[null]]", "[[5],[0]]", '[[5],[""]]'].includes(String(value)),
          true,
          String(value),
        );
      },
    );
  }),
};
