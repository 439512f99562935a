import type { ReadCell } from "../../../workbench/engine/readCells";
import type { ValidationRule } from "../../../workbench/file/dataValidationFile";
import { isValidValue, ruleFormulas } from "../../../workbench/objects/validValue";

const number = (value: number): ReadCell => ({ value, type: "Double" });
const text = (value: string): ReadCell => ({ value, type: "String" });
const blank: ReadCell = { value: "", type: "Empty" };

function isValid(
  rule: ValidationRule,
  cell: ReadCell,
  results: readonly (number | boolean)[] = [],
) {
  return isValidValue({ rule, ignoreBlanks: true }, cell, results);
}

const listed = (source: string): ValidationRule => ({ kind: "list", source, inCellDropDown: true });
const between = { operator: "between", formula1: "1", formula2: "=A1" } as const;

describe("the check of a value against a validation rule", () => {
  test("takes entries of a written list letter by letter", () => {
    expect(isValid(listed("Open, Closed"), text("Closed"))).toBe(true);
    expect(isValid(listed("Open, Closed"), text("closed"))).toBe(false);
    expect(isValid(listed("1,2"), number(2))).toBe(true);
  });

  test("takes entries of a list in cells in any letter case", () => {
    const check = { rule: listed("=A1:A2"), ignoreBlanks: true };
    expect(isValidValue(check, text("OPEN"), [[["Open"], [3]]])).toBe(true);
    expect(isValidValue(check, number(3), [[["Open"], [3]]])).toBe(true);
    expect(isValidValue(check, text("Shut"), [[["Open"], [3]]])).toBe(false);
  });

  test("asks for the formulas of a rule only, in their order", () => {
    expect(ruleFormulas({ kind: "decimal", ...between })).toEqual(["=A1"]);
    expect(ruleFormulas(listed("Open"))).toEqual([]);
  });

  test("compares numbers with written and calculated bounds", () => {
    expect(isValid({ kind: "decimal", ...between }, number(4.5), [5])).toBe(true);
    expect(isValid({ kind: "decimal", ...between }, number(5.5), [5])).toBe(false);
    expect(isValid({ kind: "wholeNumber", ...between }, number(4.5), [5])).toBe(false);
    expect(isValid({ kind: "decimal", ...between }, text("4"), [5])).toBe(false);
  });

  test("measures texts and numbers by their letters", () => {
    const rule = { kind: "textLength", operator: "lessThan", formula1: "3" } as const;
    expect(isValid(rule, text("ab"))).toBe(true);
    expect(isValid(rule, number(123))).toBe(false);
  });

  test("takes a true result, or a number other than 0, of a formula for valid", () => {
    const rule = { kind: "custom", formula: "=A1" } as const;
    expect([true, 2, false, 0].map((result) => isValid(rule, text("x"), [result]))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("passes over blanks when they are ignored", () => {
    const rule = listed("Open");
    expect(isValidValue({ rule, ignoreBlanks: true }, blank, [])).toBe(true);
    expect(isValidValue({ rule, ignoreBlanks: false }, blank, [])).toBe(false);
  });
});
