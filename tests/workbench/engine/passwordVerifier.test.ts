import { passwordVerifier } from "../../../workbench/engine/passwordVerifier";

test("makes of a password the four digits that Excel writes into files", () => {
  expect(passwordVerifier("password")).toBe("83AF");
});

test("tells two passwords apart", () => {
  expect(passwordVerifier("a")).not.toBe(passwordVerifier("b"));
});
