import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "finds cells, columns, rows and whole lines from a range",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get",
  requires: "ExcelApi 1.3",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("B2:D5");
    const found = [
      range.getCell(1, 1),
      range.getColumn(0),
      range.getRow(1),
      range.getLastRow(),
      range.getLastColumn(),
      range.getLastCell(),
      range.getOffsetRange(1, 1),
      range.getResizedRange(1, -1),
      range.getRowsBelow(2),
      range.getEntireRow(),
      range.getEntireColumn(),
    ].map((part) => part.load("address"));
    range.load("rowIndex, columnIndex, rowCount, columnCount, worksheet/id");
    sheet.load("id");
    await context.sync();
    expectEqual(
      found.map(({ address }) => address.split("!")[1]),
      ["C3", "B2:B5", "B3:D3", "B5:D5", "D2:D5", "D5", "C3:E6", "B2:C6", "B6:D7", "2:5", "B:D"],
    );
    expectEqual(
      [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount],
      [1, 1, 4, 3],
    );
    expectEqual(range.worksheet.id, sheet.id, "sheet");
  }),
};
