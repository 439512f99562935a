import { holds } from "../../../workbench/engine/comparison";
import type { Comparison } from "../../../workbench/engine/comparison";

test.each([
  [7, "greaterThan", "5", true],
  [5, "greaterThan", "5", false],
  ["seven", "greaterThan", "5", false],
  [5, "equal", "5", true],
  ["Sales", "equal", "*les", true],
  ["Sales", "notEqual", "sa*", false],
  ["b", "lessThanOrEqual", "c", true],
] as const)("%s %s %s: %s", (value, operator: Comparison["operator"], other, expected) => {
  expect(holds(value, { operator, value: other })).toBe(expected);
});
