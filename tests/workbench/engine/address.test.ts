import fc from "fast-check";

import {
  columnIndex,
  columnName,
  fullAddress,
  localAddress,
  parseAddress,
} from "../../../workbench/engine/address";
import { excelColumns, excelRows } from "../../../workbench/engine/cellArea";

const sheetId = "sheet";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [excelColumns - 1, "XFD"],
  ])("column %i is named %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$3:D4", { row: 2, column: 1, rows: 2, columns: 3 }],
    ["D4:B3", { row: 2, column: 1, rows: 2, columns: 3 }],
    ["A:C", { row: 0, column: 0, rows: excelRows, columns: 3 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: excelColumns }],
  ])("reads %s", (text, area) => {
    expect(parseAddress(text)).toEqual({ area });
  });

  test.each([
    ["Sheet1!A1", "Sheet1"],
    ["'Bob''s Region'!A1", "Bob's Region"],
    ["评分!A1", "评分"],
  ])("reads the sheet's name in %s", (text, sheetName) => {
    expect(parseAddress(text)?.sheetName).toBe(sheetName);
  });

  test.each(["", "A", "7", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1:B", "Sheet1!", "R1C1"])(
    "refuses %p",
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  test("quotes a sheet's name where Excel does", () => {
    const area = { sheetId, row: 5, column: 5, rows: 1, columns: 1 };
    expect(fullAddress("Data", area)).toBe("Data!F6");
    expect(fullAddress("Bob's Region", area)).toBe("'Bob''s Region'!F6");
  });

  test("reads every address that it writes", () => {
    const block = fc
      .tuple(fc.nat(excelRows - 1), fc.nat(excelColumns - 1), fc.nat(500), fc.nat(500))
      .map(([row, column, rows, columns]) => ({
        row,
        column,
        rows: Math.min(rows + 1, excelRows - row),
        columns: Math.min(columns + 1, excelColumns - column),
      }));
    fc.assert(
      fc.property(block, (area) => {
        expect(parseAddress(localAddress({ ...area, sheetId }))).toEqual({ area });
      }),
    );
  });
});
