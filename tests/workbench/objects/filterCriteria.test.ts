import {
  criteriaOfRule,
  filterRule,
  readCriterion,
  readFilterCriteria,
} from "../../../workbench/objects/filterCriteria";

test.each([
  [">50", "greaterThan", "50"],
  ["<=5", "lessThanOrEqual", "5"],
  ["<>x", "notEqual", "x"],
  ["=*s", "equal", "*s"],
  ["abc", "equal", "abc"],
])("reads the criterion %s", (text, operator, value) => {
  expect(readCriterion(text)).toEqual({ operator, value });
});

test.each([
  [{ filterOn: "Values", values: ["a", "b"] }],
  [{ filterOn: "Custom", criterion1: ">2", criterion2: "<5", operator: "And" }],
  [{ filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodMay" }],
  [{ filterOn: "Dynamic", dynamicCriteria: "ThisWeek" }],
  [{ filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter3" }],
])("gives back %j as it was given", (criteria) => {
  const rule = filterRule(readFilterCriteria(criteria));
  expect(rule === undefined ? undefined : criteriaOfRule(rule)).toEqual(criteria);
});

test("takes an empty text among the values for blank cells", () => {
  expect(filterRule({ filterOn: "Values", values: ["a", ""] })).toEqual({
    kind: "values",
    texts: ["a"],
    blanks: true,
  });
});

test("leaves to the cells what only they can tell", () => {
  expect(filterRule({ filterOn: "TopItems", criterion1: "3" })).toBeUndefined();
});

test.each([[{ filterOn: "Everything" }], [{ filterOn: "Values" }], [undefined]])(
  "refuses %j",
  (criteria) => {
    expect(() => readFilterCriteria(criteria)).toThrow();
  },
);
