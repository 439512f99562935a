import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "finds the cells of a sheet that have formulas, and none on a sheet without",
  source:
    "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspecialcellsornullobject-member(1)",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { formulas } = Excel.SpecialCellType;
    const none = sheet.getRange().getSpecialCellsOrNullObject(formulas).load("areaCount");
    await context.sync();
    expectEqual(none.isNullObject, true, "empty sheet");
    sheet.getRange("B2:C3").formulas = [
      ["=1", "=2"],
      ["=3", "=4"],
    ];
    sheet.getRange("E9").values = [[5]];
    const some = sheet.getRange().getSpecialCellsOrNullObject(formulas).load("areaCount");
    await context.sync();
    const areas = some.areas.load("items/rowIndex,items/columnIndex,items/rowCount");
    await context.sync();
    const found = areas.items.map(({ rowIndex, columnIndex, rowCount }) => ({
      rowIndex,
      columnIndex,
      rowCount,
    }));
    expectEqual(found, [{ rowIndex: 1, columnIndex: 1, rowCount: 2 }]);
  }),
};
