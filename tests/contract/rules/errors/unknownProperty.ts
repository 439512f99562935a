import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "passes over loaded names that no object of Excel has",
  source:
    "https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/54-worksheet/reference-worksheets-by-relative-position.yaml",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { worksheets } = context.workbook;
    worksheets.load("NoPropertiesNeeded");
    sheet.load("name, NoPropertiesNeeded");
    await context.sync();
    expectEqual(worksheets.items.length > 0, true, "items");
    expectEqual(typeof sheet.name, "string", "name");
  }),
};
