import { fillLine } from "../../../workbench/engine/fillLine";
import type { FillRule, FillSource } from "../../../workbench/engine/fillLine";

const cells = (values: readonly (string | number)[]): readonly FillSource[] =>
  values.map((value) => ({ value, isFormula: false, isDate: false }));

function next(values: readonly (string | number)[], rule: FillRule, index = 0): unknown {
  const filled = fillLine(cells(values), index, rule);
  return filled.kind === "copy" ? values[filled.source] : filled.value;
}

test.each([
  ["continues a series of numbers", [1, 3], "FillDefault", 5],
  ["repeats a single number", [4], "FillDefault", 4],
  ["counts on from a single number when a series is asked for", [4], "FillSeries", 5],
  ["repeats a series when a copy is asked for", [1, 3], "FillCopy", 1],
  ["counts up the number at the end of a text", ["Item 09"], "FillDefault", "Item 10"],
  ["repeats a text without a number", ["a", "b"], "FillDefault", "a"],
  ["multiplies on", [2, 6], "GrowthTrend", 18],
  ["goes to the next day", [45292], "FillDays", 45293],
  ["leaves out the weekend", [45296], "FillWeekdays", 45299],
  ["goes to the same day of the next month", [45292], "FillMonths", 45323],
  ["stays within a shorter month", [45322], "FillMonths", 45351],
  ["goes to the next year", [45292], "FillYears", 45658],
] as const)("%s", (_, values, rule, expected) => {
  expect(next(values, rule)).toBe(expected);
});

test("follows the straight line through numbers of different distance", () => {
  expect(next([1, 2, 4], "FillDefault")).toBeCloseTo(5.3333333333, 9);
});

test("copies formulas", () => {
  const source = [{ value: 2, isFormula: true, isDate: false }];
  expect(fillLine(source, 3, "FillSeries")).toEqual({ kind: "copy", source: 0 });
});

test("counts on from a single date", () => {
  const source = [{ value: 45292, isFormula: false, isDate: true }];
  expect(fillLine(source, 1, "FillDefault")).toMatchObject({ value: 45294 });
});
