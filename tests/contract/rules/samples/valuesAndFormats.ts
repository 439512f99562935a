import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "writes a small sheet with values, formulas and formats, and reads it back",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format",
  requires: "ExcelApi 1.2",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("B2:C4");
    range.values = [
      ["Product", "Price"],
      ["Almonds", 7.5],
      ["Coffee", 34.5],
    ];
    const header = range.getRow(0);
    header.format.fill.color = "#4472C4";
    header.format.font.color = "white";
    header.format.font.bold = true;
    header.format.horizontalAlignment = "Center";
    const total = sheet.getRange("C5");
    total.formulas = [["=SUM(C3:C4)"]];
    total.numberFormat = [["0.00"]];
    range.format.autofitColumns();
    total.load("values, text, formulas, numberFormat");
    header.load(
      "format/fill/color, format/font/color, format/font/bold, format/horizontalAlignment",
    );
    await context.sync();
    expectEqual(total.values, [[42]]);
    expectEqual(total.text, [["42.00"]]);
    expectEqual(total.formulas, [["=SUM(C3:C4)"]]);
    expectEqual(total.numberFormat, [["0.00"]]);
    expectEqual(header.format.fill.color, "#4472C4", "fill");
    expectEqual(header.format.font.color, "#FFFFFF", "font");
    expectEqual(header.format.font.bold, true, "bold");
    expectEqual(header.format.horizontalAlignment, "Center", "alignment");
  }),
};
