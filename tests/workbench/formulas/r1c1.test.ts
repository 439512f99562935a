import { fromR1C1, toR1C1 } from "../../../workbench/formulas/r1c1";

test.each([
  ["=A1+$B$1", "D2", "=R[-1]C[-3]+R1C2"],
  ["=SUM('My sheet'!B2:B9)*2", "C2", "=SUM('My sheet'!RC[-1]:R[7]C[-1])*2"],
])("writes %s in %s as %s and back", (a1, cell, r1c1) => {
  expect(toR1C1(a1, cell)).toBe(r1c1);
  expect(fromR1C1(r1c1, cell)).toBe(a1);
});

test("keeps a formula's meaning when it moves to another row", () => {
  expect(fromR1C1(toR1C1("=W7*2", "X7"), "X9")).toBe("=W9*2");
});

test.each(["note", 12, true, ""])("leaves the constant %p alone", (constant) => {
  expect(toR1C1(constant, "A1")).toBe(constant);
  expect(fromR1C1(constant, "A1")).toBe(constant);
});
