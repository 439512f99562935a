import { formatCategory } from "../../../workbench/engine/formatCategory";

test.each([
  ["General", "General"],
  ["@", "Text"],
  ["0.00", "Number"],
  ["#,##0", "Number"],
  ["0.0%", "Percentage"],
  ["yyyy/m/d", "Date"],
  ["h:mm:ss", "Time"],
  ["$#,##0.00", "Currency"],
  ["# ?/?", "Fraction"],
  ["0.00E+00", "Scientific"],
  ['0 "items"', "Custom"],
])("sorts %s under %s", (format, category) => {
  expect(formatCategory(format)).toBe(category);
});
