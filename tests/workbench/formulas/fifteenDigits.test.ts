import { fifteenDigits } from "../../../workbench/formulas/fifteenDigits";

test.each([
  ["0.1234567890123456789", "0.123456789012345"],
  ["1234567890123456", "1234567890123450"],
  ["12345678901234567.5", "12345678901234500"],
  ["1.2345678901234567E5", "1.23456789012345E5"],
  ["0.000123", "0.000123"],
  ["100", "100"],
])("%s is kept as %s", (typed, kept) => {
  expect(fifteenDigits(typed)).toBe(kept);
});
