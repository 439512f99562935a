import fc from "fast-check";
import { rankRobustness } from "../../src/domain/rankRobustness";
import { weightedTotal } from "../../src/domain/weightedTotal";
import { scoresWithoutI, workedCase } from "./workedCase";

const { codes, weights, scores, rivalScores } = workedCase;
const competencies = codes.map((_, place) => ({
  core: weights[place] === 2,
  weight: weights[place] ?? 0,
}));

test("[N3] two people of the worked case change places when core weighs 89/31", () => {
  const multipliers = rankRobustness(competencies, scores, rivalScores);
  expect(multipliers).toHaveLength(1);
  expect(2 * (multipliers[0] ?? NaN)).toBeCloseTo(89 / 31, 9);
});

test("[N3] there is none where one is ahead in everything, or nothing is core", () => {
  expect(
    rankRobustness(
      competencies,
      scores,
      scores.map((score) => score - 1),
    ),
  ).toEqual([]);
  const noCore = competencies.map(({ weight }) => ({ core: false, weight }));
  expect(rankRobustness(noCore, scores, rivalScores)).toEqual([]);
});

const point = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const people = fc.tuple(
  fc.array(point, { minLength: 11, maxLength: 11 }),
  fc.array(point, { minLength: 11, maxLength: 11 }),
);

function lead(
  one: readonly (number | undefined)[],
  other: readonly (number | undefined)[],
  multiplier: number,
): number {
  const changed = competencies.map(({ core, weight }) => (core ? weight * multiplier : weight));
  return (weightedTotal(one, changed) ?? 0) - (weightedTotal(other, changed) ?? 0);
}

test("[N3] the order changes at each of the multipliers and nowhere between", () => {
  fc.assert(
    fc.property(people, ([one, other]) => {
      const multipliers = rankRobustness(competencies, one, other);
      for (const multiplier of multipliers) expect(lead(one, other, multiplier)).toBeCloseTo(0, 6);
      fc.pre(
        one.some((score) => score !== undefined) && other.some((score) => score !== undefined),
      );
      const bounds = [0.001, ...multipliers, 1000];
      bounds.slice(1).forEach((to, at) => {
        const from = bounds[at] ?? NaN;
        const inside = [0.25, 0.5, 0.75].map((part) => lead(one, other, from + part * (to - from)));
        const clear = inside.filter((value) => Math.abs(value) > 1e-6).map(Math.sign);
        expect(new Set(clear).size).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test("[N3] holds with scores that are missing", () => {
  const [multiplier = NaN] = rankRobustness(competencies, scoresWithoutI, rivalScores);
  expect(lead(scoresWithoutI, rivalScores, multiplier)).toBeCloseTo(0, 9);
});
