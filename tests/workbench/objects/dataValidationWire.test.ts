import { readErrorAlert, readRule, wireRule } from "../../../workbench/objects/dataValidationWire";

test.each([
  [{ list: { source: "a,b", inCellDropDown: true } }],
  [{ custom: { formula: "=B2>0" } }],
  [{ wholeNumber: { formula1: "1", formula2: "5", operator: "Between" } }],
  [{ decimal: { formula1: "=A1", operator: "GreaterThanOrEqualTo" } }],
])("reads the rule %j and gives it back", (rule) => {
  expect(wireRule(readRule(rule))).toEqual(rule);
});

test.each([
  [{}],
  [{ list: { source: "" } }],
  [{ custom: { formula: "B2>0" } }],
  [{ wholeNumber: { formula1: 1, operator: "Between" } }],
  ["list"],
])("refuses the rule %j", (rule) => {
  expect(() => readRule(rule)).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }) as Error,
  );
});

test("refuses a title longer than Excel shows", () => {
  expect(() => readErrorAlert({ title: "x".repeat(33) })).toThrow();
});
