import { nameValue } from "../../../workbench/objects/nameValue";

test.each([
  ["=5", "Integer", 5],
  ["=0.5", "Double", 0.5],
  ["=TRUE", "Boolean", true],
  ['="a ""b"""', "String", 'a "b"'],
  ["=#REF!", "Error", "#REF!"],
  ["=A1*2", "String", "A1*2"],
] as const)("tells of %s that it is %s", (formula, type, value) => {
  expect(nameValue(formula)).toEqual({ type, value });
});
