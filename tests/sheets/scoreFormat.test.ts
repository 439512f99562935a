import fc from "fast-check";
import { bandOf } from "../../src/domain/bandOf";
import { standardBands } from "../../src/domain/standardBands";
import { bandColors } from "../../src/sheets/bandColors";
import { scoreFormat, totalFormat } from "../../src/sheets/scoreFormat";

describe("scoreFormat", () => {
  test.each([
    [72, '0" ③"'],
    [70.6, '0.0" ③"'],
    [60.96, '0.00" ②"'],
    [0, '0" ①"'],
    [100, '0" ④"'],
  ])("shows %d as %s", (score, format) => {
    expect(scoreFormat(score, standardBands)).toBe(format);
  });

  test("[B1] never shows a number of another band", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (tenThousandths) => {
        const score = tenThousandths / 10_000;
        const decimals = totalFormat(score, standardBands).length - 2;
        expect(bandOf(Number(score.toFixed(decimals)), standardBands)).toBe(
          bandOf(score, standardBands),
        );
      }),
    );
  });
});

describe("bandColors", () => {
  test.each([1, 2, 3, 4, 5, 6, 9])("has a colour for each of %d bands", (count) => {
    expect(bandColors(count)).toHaveLength(count);
  });

  test.each([2, 3, 4, 5, 6])("tells %d bands apart in grey print", (count) => {
    const greys = bandColors(count).map(({ fill }) => lightness(fill));
    const sorted = [...greys].sort((one, other) => one - other);
    const steps = sorted.slice(1).map((grey, place) => grey - (sorted[place] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(4);
  });

  test("has text of contrast 4.5 or more on every fill", () => {
    for (const { fill, fontColor } of bandColors(6)) {
      const [light, dark] = [luminance(fill), luminance(fontColor)].sort(
        (one, other) => other - one,
      );
      expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Relative luminance, 0 to 1, as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIE L*, 0 to 100. */
function lightness(color: string): number {
  return 116 * Math.cbrt(luminance(color)) - 16;
}
