import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "makes repeated headers unique and gives blank ones a name",
  source:
    "https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:C2").values = [
      ["Score", "Score", ""],
      [1, 2, 3],
    ];
    const table = sheet.tables.add("A1:C2", true);
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    const [first, second, third] = header.values[0] ?? [];
    expectEqual([first, second], ["Score", "Score2"]);
    expectEqual(/^Column\d$/.test(String(third)), true, String(third));
  }),
};
