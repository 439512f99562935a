import { textKey } from "../../src/domain/textKey";

test("[K1] ignores case", () => {
  expect(textKey("e001")).toBe(textKey("E001"));
});

test("[K1] tells numbers apart that are written differently", () => {
  expect(textKey("1")).not.toBe(textKey("001"));
  expect(textKey("1")).not.toBe(textKey("1.0"));
});

test("[K1] takes an accented letter and its decomposed form as one", () => {
  expect(textKey("Ame\u0301lie")).toBe(textKey("Am\u00e9lie"));
});
