import { lineCount, textWidth } from "../../src/sheets/textWidth";

describe("textWidth", () => {
  test("counts a Chinese character about twice as wide as a Latin one", () => {
    expect(textWidth("胜任") - textWidth("")).toBeGreaterThan(
      1.5 * (textWidth("ab") - textWidth("")),
    );
  });
});

describe("lineCount", () => {
  test.each([
    ["A ★\n沟通能力", 58, 2],
    ["C ★\n挖掘需求与发现商机", 58, 4],
    ["H\nService standards and business etiquette", 90, 5],
    ["", 58, 1],
  ])("breaks %j in %d points into %d lines", (text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });
});
