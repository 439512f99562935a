import { userCell, type ReadCell } from "../../src/sheets/userCell";

const read = (cell: Partial<ReadCell>): ReadCell => ({
  formula: cell.value ?? "",
  value: "",
  type: "String",
  numberFormat: "General",
  ...cell,
});

describe("userCell", () => {
  test.each(["001", "2-1", "=x", "- needs coaching", "#N/A", "TRUE", "'quoted"])(
    "keeps the text %s a text",
    (value) => {
      expect(userCell(read({ value })).input).toBe(`'${value}`);
    },
  );

  test("keeps plain texts as they are, and every text in cells formatted as text", () => {
    expect(userCell(read({ value: "on leave" })).input).toBe("on leave");
    expect(userCell(read({ value: "001", numberFormat: "@" }))).toEqual({
      input: "001",
      numberFormat: "@",
    });
  });

  test("keeps formulas, also those that give an error", () => {
    expect(userCell(read({ formula: "=RC[-1]", value: 3, type: "Double" })).input).toBe("=RC[-1]");
    expect(userCell(read({ formula: "=1/0", value: "#DIV/0!", type: "Error" })).input).toBe("=1/0");
  });

  test("keeps numbers, truth values and errors with their formats", () => {
    const date = read({ value: 46000, type: "Double", numberFormat: "yyyy/m/d" });
    expect(userCell(date)).toEqual({ input: 46000, numberFormat: "yyyy/m/d" });
    expect(userCell(read({ value: true, type: "Boolean" })).input).toBe(true);
    expect(userCell(read({ value: "#N/A", type: "Error" })).input).toBe("#N/A");
  });

  test("does not make a text of a number or formula whose cell was formatted as text afterwards", () => {
    const number = read({ value: 5, type: "Double", numberFormat: "@" });
    expect(userCell(number)).toEqual({ input: 5, numberFormat: "General" });
    const formula = read({ formula: "=1+1", value: 2, type: "Double", numberFormat: "@" });
    expect(userCell(formula).numberFormat).toBe("General");
  });
});
