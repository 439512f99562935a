import fc from "fast-check";
import { contributions } from "../../src/domain/contributions";
import { weightedTotal } from "../../src/domain/weightedTotal";
import { scoresWithoutI, workedCase } from "./workedCase";

const published = [9, 4.0625, 7.25, 10, 3.4375, 2.9375, 3.8125, 5.625, 2.1875, 9.75, 8.625];

test("[S3] are those of the worked case", () => {
  contributions(workedCase.scores, workedCase.weights).forEach((contribution, place) => {
    expect(contribution).toBeCloseTo(published[place] ?? NaN, 9);
  });
});

test("[S3] of what was not rated are none", () => {
  expect(contributions(scoresWithoutI, workedCase.weights)[8]).toBeUndefined();
  expect(contributions([50], [0])).toEqual([0]);
});

test("[S3] add up to the weighted total", () => {
  const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });
  const weight = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, weight)), (entries) => {
      const scores = entries.map(([value]) => value);
      const weights = entries.map(([, ofWeight]) => ofWeight);
      const total = weightedTotal(scores, weights);
      const sum = contributions(scores, weights).reduce<number>(
        (all, part) => all + (part ?? 0),
        0,
      );
      expect(sum).toBeCloseTo(total ?? 0, 8);
    }),
  );
});
