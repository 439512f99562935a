import type { Band } from "../../../src/domain/band";
import { withoutBand } from "../../../src/domain/bands/withoutBand";
import { withSplitTop } from "../../../src/domain/bands/withSplitTop";
import { standardBands } from "../../../src/domain/standardBands";

function ranges(bands: readonly Band[] | undefined) {
  return bands?.map(({ number, from, to }) => `${String(number)}: ${String(from)}-${String(to)}`);
}

test("the band below takes over the scores of a band that is taken away", () => {
  expect(ranges(withoutBand(standardBands, 3))).toEqual(["1: 0-40", "2: 41-80", "4: 81-100"]);
});

test("the band above takes over the scores of the lowest band", () => {
  expect(ranges(withoutBand(standardBands, 1))).toEqual(["2: 0-60", "3: 61-80", "4: 81-100"]);
});

test("the only band stays", () => {
  const only = standardBands.slice(0, 1);
  expect(withoutBand(only, 1)).toEqual(only);
});

test("a new band takes the upper half of the highest one", () => {
  expect(ranges(withSplitTop(standardBands))?.slice(-2)).toEqual(["4: 81-90", "5: 91-100"]);
});

test("a band without room is not split", () => {
  expect(
    withSplitTop(standardBands.slice(0, 1).map((band) => ({ ...band, to: 1 }))),
  ).toBeUndefined();
});
