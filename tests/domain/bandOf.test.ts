import fc from "fast-check";
import type { Band } from "../../src/domain/band";
import { bandOf } from "../../src/domain/bandOf";
import { standardBands } from "../../src/domain/standardBands";
import { workedCase } from "./workedCase";

const label = { zh: "", en: "" };

/** Bands with rising lower bounds, in any order of rows. */
const anyBands = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 })
  .map((bounds) => bounds.sort((one, other) => one - other))
  .map((bounds) =>
    bounds.map((from, place): Band => {
      return { number: place + 1, from, to: (bounds[place + 1] ?? from + 10) - 1, label };
    }),
  );

test.each([
  [-1, undefined],
  [0, 1],
  [40, 1],
  [40.3, 1],
  [40.5, 1],
  [40.9, 1],
  [41, 2],
  [60.4, 2],
  [60.5, 2],
  [61, 3],
  [80.5, 3],
  [81, 4],
  [100, 4],
  [100.1, undefined],
])("[B1] puts the score %d in band %p", (score, band) => {
  expect(bandOf(score, standardBands)?.number).toBe(band);
});

test("[B1] gives the bands of the worked case", () => {
  const bands = workedCase.scores.map((score) => bandOf(score, standardBands)?.number);
  expect(bands).toEqual(workedCase.bands);
});

test("[B1] gives every score on the scale one band, whatever lies between `to` and the next `from`", () => {
  fc.assert(
    fc.property(anyBands, fc.double({ min: 0, max: 1, noNaN: true }), (bands, share) => {
      const from = bands[0]?.from ?? 0;
      const to = bands.at(-1)?.to ?? 0;
      const score = Math.min(to, from + share * (to - from));
      const band = bandOf(score, bands);
      const next = bands[band?.number ?? 0];
      expect(band?.from).toBeLessThanOrEqual(score);
      expect(next?.from ?? Infinity).toBeGreaterThan(score);
    }),
  );
});

test("[B1] never gives a higher score a lower band", () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, (one, other) => {
      const lower = bandOf(Math.min(one, other), standardBands)?.number;
      const higher = bandOf(Math.max(one, other), standardBands)?.number;
      expect(higher).toBeGreaterThanOrEqual(lower ?? NaN);
    }),
  );
});

test("[B1] does not depend on the order of the bands", () => {
  const reversed = [...standardBands].reverse();
  expect(workedCase.scores.map((score) => bandOf(score, reversed)?.number)).toEqual(
    workedCase.bands,
  );
});

test("[B2] has no band for what is no number on the scale", () => {
  expect(bandOf(NaN, standardBands)).toBeUndefined();
  expect(bandOf(Infinity, standardBands)).toBeUndefined();
  expect(bandOf(-Infinity, standardBands)).toBeUndefined();
});

test("[B2] has no band where there are no bands", () => {
  expect(bandOf(50, [])).toBeUndefined();
});
