import { cellAddress, columnLetters, quotedSheet } from "../../src/sheets/cellAddress";

describe("cellAddress", () => {
  test("names a cell as Excel does", () => {
    expect(cellAddress("Ratings", 11, 5)).toBe("Ratings!F12");
  });

  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("calls column %d %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test.each([
    ["评分", "评分"],
    ["My sheet", "'My sheet'"],
    ["Bob's", "'Bob''s'"],
    ["2026", "'2026'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["RC", "'RC'"],
    ["Q1_plan", "Q1_plan"],
  ])("writes the sheet %s as %s", (sheet, quoted) => {
    expect(quotedSheet(sheet)).toBe(quoted);
  });
});
