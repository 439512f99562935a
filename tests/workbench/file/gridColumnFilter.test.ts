import type { ITableFilterItem } from "@univerjs/sheets-table";

import { fromGridFilter, toGridFilter } from "../../../workbench/file/gridColumnFilter";

function condition(conditionType: string, compareType: string, expectedValue?: unknown) {
  const filterInfo = { conditionType, compareType, expectedValue };
  return { filterType: "condition", filterInfo } as unknown as ITableFilterItem;
}

test.each([
  ["a number", condition("number", "lessThan", 41), "lessThan", "41"],
  ["a part of a text", condition("string", "contains", "sales"), "equal", "*sales*"],
  ["the beginning of a text", condition("string", "startsWith", "E0"), "equal", "E0*"],
  ["what a text lacks", condition("string", "notContains", "x"), "notEqual", "*x*"],
  ["a date, as its number", condition("date", "after", "2026-05-01"), "greaterThan", "46143"],
])("reads a comparison with %s", (_what, filter, operator, value) => {
  const rule = { kind: "criteria", join: "or", criteria: [{ operator, value }] };
  expect(fromGridFilter(filter)).toEqual(rule);
});

test("reads a range from its lower end, whichever was given first", () => {
  expect(fromGridFilter(condition("number", "between", [60, 41]))).toEqual({
    kind: "criteria",
    join: "and",
    criteria: [
      { operator: "greaterThanOrEqual", value: "41" },
      { operator: "lessThanOrEqual", value: "60" },
    ],
  });
});

test("names periods of dates as Excel does", () => {
  expect(fromGridFilter(condition("date", "q3"))).toEqual({ kind: "dates", period: "Q3" });
});

test("has no rule for what the grid does not filter by", () => {
  expect(fromGridFilter(condition("number", "above"))).toBeUndefined();
});

test.each([
  condition("number", "notBetween", [41, 60]),
  condition("number", "greaterThanOrEqual", 81),
  condition("string", "notEqual", "N/A"),
  condition("date", "thisMonth"),
  { filterType: "manual", values: ["001", "__UNIVER_TABLE_FILTER_EMPTY__"] } as ITableFilterItem,
])("gives the grid its own filter back: %j", (filter) => {
  const rule = fromGridFilter(filter);
  expect(rule === undefined ? rule : toGridFilter(rule)).toEqual(
    JSON.parse(JSON.stringify(filter)),
  );
});

test("does not show two comparisons that are no range", () => {
  const criteria = [
    { operator: "equal", value: "a*" },
    { operator: "equal", value: "b*" },
  ] as const;
  expect(toGridFilter({ kind: "criteria", join: "or", criteria })).toBeUndefined();
});
