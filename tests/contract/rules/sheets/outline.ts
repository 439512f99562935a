import { expectEqual } from "../../expectEqual";
import { expectError } from "../../expectError";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "groups rows in levels, shows as many as asked for and takes whole rows by rows only",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group",
  requires: "ExcelApi 1.10",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("4:9").group("ByRows");
    sheet.getRange("4:5").group("ByRows");
    const hidden = async (rowLevels: number) => {
      sheet.showOutlineLevels(rowLevels, 0);
      const rows = ["3:3", "4:4", "7:7"].map((row) => sheet.getRange(row).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    };
    expectEqual(await hidden(1), [false, true, true], "level 1");
    expectEqual(await hidden(2), [false, true, false], "level 2");
    expectEqual(await hidden(3), [false, false, false], "level 3");
    sheet.getRange("4:9").ungroup("ByRows");
    expectEqual(await hidden(1), [false, true, false], "one level less");
    await expectError("InvalidArgument", () => {
      sheet.getRange("4:9").group("ByColumns");
      return context.sync();
    });
  }),
};
