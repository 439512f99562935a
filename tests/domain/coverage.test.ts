import fc from "fast-check";
import { coverage } from "../../src/domain/coverage";
import { scoresWithoutI, workedCase } from "./workedCase";

const { scores, weights } = workedCase;

test("[C1] is 1 in the worked case and 0.9375 without I", () => {
  expect(coverage(scores, weights)).toBe(1);
  expect(coverage(scoresWithoutI, weights)).toBeCloseTo(0.9375, 9);
});

test("[C1] counts a score of 0 as rated", () => {
  expect(coverage([0, undefined], [1, 3])).toBe(0.25);
});

test("[C1] counts a weight for which there is no score at all", () => {
  expect(coverage([70], [1, 3])).toBe(0.25);
});

test("[C1] lies between 0 and 1", () => {
  const entry = fc.tuple(fc.option(fc.nat(100), { nil: undefined }), fc.nat(9));
  fc.assert(
    fc.property(fc.array(entry), (all) => {
      const covered = coverage(
        all.map(([score]) => score),
        all.map(([, weight]) => weight),
      );
      expect(covered).toBeGreaterThanOrEqual(0);
      expect(covered).toBeLessThanOrEqual(1);
    }),
  );
});

test("[C2] is 0 where there is no weight", () => {
  expect(coverage([], [])).toBe(0);
  expect(coverage([70], [0])).toBe(0);
});
