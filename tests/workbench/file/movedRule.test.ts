import { movedConditionalRule, movedValidationRule } from "../../../workbench/file/movedRule";

const from = { startRow: 1, startColumn: 1, endRow: 9, endColumn: 1 };
const to = { startRow: 5, startColumn: 3, endRow: 9, endColumn: 3 };

test("moves relative references of a custom rule along with its first cell", () => {
  const rule = { kind: "custom", formula: '=AND(B2>$A$1,$A2<>"B2")', look: {} } as const;
  expect(movedConditionalRule(rule, from, to)).toEqual({
    ...rule,
    formula: '=AND(D6>$A$1,$A6<>"B2")',
  });
});

test("leaves a colour scale as it is", () => {
  const rule = { kind: "colorScale", points: [{ kind: "min", color: "#ffffff" }] } as const;
  expect(movedConditionalRule(rule, from, to)).toBe(rule);
});

test("leaves the values of a list and plain bounds as they are", () => {
  const list = { kind: "list", source: "B2,C3", inCellDropDown: true } as const;
  expect(movedValidationRule(list, from, to)).toEqual(list);
  const whole = {
    kind: "wholeNumber",
    operator: "between",
    formula1: "1",
    formula2: "=B2",
  } as const;
  expect(movedValidationRule(whole, from, to)).toEqual({ ...whole, formula2: "=D6" });
});
