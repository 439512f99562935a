import fc from "fast-check";
import { asText } from "../../src/sheets/asText";

describe("asText", () => {
  test.each(["=1+1", "+1", "-lead", "@name", " =1", "＝1", "'quoted", "#N/A"])(
    "marks %s",
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  test.each([
    "001",
    "72",
    "７２",
    "1E5",
    "5 pm",
    "50%",
    "2026-1",
    "2026年3月",
    "(3)",
    "May 5",
    "1-Jan-26",
    "TRUE",
  ])("marks %s, which Excel would take for a value", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  test.each([
    "",
    "E001",
    "2025H2",
    "Lin Yue",
    "林晓雯",
    "N/A",
    "first\n- second",
    "marched 5 miles",
  ])("leaves %p as it is", (text) => {
    expect(asText(text)).toBe(text);
  });

  test("changes nothing but a leading apostrophe, and never leaves a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect([text, `'${text}`]).toContain(asText(text));
        expect(asText(text)).not.toMatch(/^\s*[=+\-@]/u);
      }),
    );
  });
});
