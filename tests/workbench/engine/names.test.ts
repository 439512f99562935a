import { isSameName, isSheetName } from "../../../workbench/engine/sheetNameRule";
import { isTableName } from "../../../workbench/engine/tableNameRule";

describe("sheet names", () => {
  test.each(["Summary", "汇总 2026", "a".repeat(31), "Bob's", "=1", "A1"])("take %p", (name) => {
    expect(isSheetName(name)).toBe(true);
  });

  test.each(["", "a".repeat(32), "a/b", "a\\b", "a?", "a*", "[a]", "a:b", "'a", "a'", "History"])(
    "refuse %p",
    (name) => {
      expect(isSheetName(name)).toBe(false);
    },
  );

  test("are the same in any letter case", () => {
    expect(isSameName("Summary", "SUMMARY")).toBe(true);
  });
});

describe("table names", () => {
  test.each(["Ratings", "表1", "_x", "\\x", "Model.Version", "XFE1", "Table1"])(
    "take %p",
    (name) => {
      expect(isTableName(name)).toBe(true);
    },
  );

  test.each(["", "1st", "two words", "A1", "XFD1048576", "R1C1", "RC", "c", "R", "a-b"])(
    "refuse %p",
    (name) => {
      expect(isTableName(name)).toBe(false);
    },
  );
});
