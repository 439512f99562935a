import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "calculates formulas that name a table's columns, and renames them with the header",
  source:
    "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
  requires: "ExcelApi 1.1",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B3").values = [
      ["ID", "Score"],
      ["E1", 4],
      ["E2", 5],
    ];
    sheet.tables.add("A1:B3", true).name = "ContractScores";
    const total = sheet.getRange("D1");
    total.formulas = [["=SUM(ContractScores[Score])"]];
    sheet.getRange("B1").values = [["Points"]];
    total.load("values, formulas");
    await context.sync();
    expectEqual(total.values, [[9]]);
    expectEqual(total.formulas, [["=SUM(ContractScores[Points])"]]);
  }),
};
