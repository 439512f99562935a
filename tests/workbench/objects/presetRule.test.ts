import { presetRule } from "../../../workbench/objects/presetRule";

test.each([
  ["Blanks", { subType: "text", operator: "containsBlanks" }],
  ["LastSevenDays", { subType: "timePeriod", operator: "last7Days" }],
  ["EqualOrBelowAverage", { subType: "average", operator: "lessThanOrEqual" }],
  ["UniqueValues", { subType: "uniqueValues" }],
])("knows %s", (criterion, rule) => {
  expect(presetRule(criterion, "A1:A9")).toEqual(rule);
});

test("makes standard deviations a formula over the whole range", () => {
  expect(presetRule("TwoStdDevBelowAverage", "B2:B9")).toEqual({
    subType: "formula",
    value: "=B2<AVERAGE($B$2:$B$9)-2*STDEV.P($B$2:$B$9)",
  });
});

test("knows no other criterion", () => {
  expect(presetRule("Invalid", "A1")).toBeUndefined();
});
