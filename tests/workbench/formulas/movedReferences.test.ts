import { movedReferences } from "../../../workbench/formulas/movedReferences";

test("moves relative references along and leaves absolute ones", () => {
  expect(movedReferences("=A1+$B$2+C$3", "D1", "E5")).toBe("=B5+$B$2+D$3");
});

test("keeps names and texts", () => {
  expect(movedReferences('=Rate*A1&"A1"', "B1", "B2")).toBe('=Rate*A2&"A1"');
});
