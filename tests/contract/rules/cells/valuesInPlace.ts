import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "replaces formulas and what they spill by values copied onto themselves, texts as texts",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)",
  requires: "ExcelApi 1.12",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(1,3)"]];
    sheet.getRange("A2:B2").formulas = [['="001"', "=1=1"]];
    await context.sync();
    for (const address of ["A1:C1", "A2:B2"]) {
      const range = sheet.getRange(address);
      range.copyFrom(range, Excel.RangeCopyType.values);
    }
    const cells = sheet.getRange("A1:C2").load("formulas, values");
    await context.sync();
    expectEqual(
      cells.formulas.flat().filter((formula) => String(formula).startsWith("=")),
      [],
    );
    expectEqual(cells.values, [
      [1, 2, 3],
      ["001", true, ""],
    ]);
  }),
};
