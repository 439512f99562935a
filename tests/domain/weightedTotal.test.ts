import fc from "fast-check";
import { weightedTotal } from "../../src/domain/weightedTotal";
import { scoresWithoutI, workedCase } from "./workedCase";

const { scores, rivalScores, weights } = workedCase;
const score = fc.double({ min: 0, max: 100, noNaN: true });
const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 100, noNaN: true }));
const maybeScore = fc.option(score, { nil: undefined });
const entries = fc.array(fc.tuple(maybeScore, weight), { maxLength: 15 });

type Entries = readonly (readonly [number | undefined, number])[];

function totalOfEntries(all: Entries): number | undefined {
  return weightedTotal(
    all.map(([value]) => value),
    all.map(([, ofWeight]) => ofWeight),
  );
}

function expectEqualTotals(one: number | undefined, other: number | undefined) {
  expect(one === undefined).toBe(other === undefined);
  expect(one ?? 0).toBeCloseTo(other ?? 0, 9);
}

test("[W1] is 66.6875 in the worked case and 68.375 for the rival", () => {
  expect(weightedTotal(scores, weights)).toBeCloseTo(66.6875, 9);
  expect(weightedTotal(rivalScores, weights)).toBeCloseTo(68.375, 9);
});

test("[W1] is 64.545454… in the worked case with equal weights", () => {
  const equalWeights = scores.map(() => 1);
  expect(weightedTotal(scores, equalWeights)).toBeCloseTo(710 / 11, 9);
});

test("[W1] does not depend on the order of the competencies", () => {
  fc.assert(
    fc.property(entries, (all) => {
      expectEqualTotals(totalOfEntries([...all].reverse()), totalOfEntries(all));
    }),
  );
});

test("[W1] does not fall when a score rises", () => {
  fc.assert(
    fc.property(entries, score, score, weight, (others, one, other, ofWeight) => {
      const before = totalOfEntries([...others, [Math.min(one, other), ofWeight]]);
      const after = totalOfEntries([...others, [Math.max(one, other), ofWeight]]);
      expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
    }),
  );
});

test("[W2] is 68.8 in the worked case without I", () => {
  expect(weightedTotal(scoresWithoutI, weights)).toBeCloseTo(68.8, 9);
});

test("[W2] counts a score of 0", () => {
  expect(weightedTotal([0, 50], [1, 1])).toBe(25);
});

test("[W2] is the same with an absent score as without the competency", () => {
  fc.assert(
    fc.property(entries, weight, (all, ofWeight) => {
      expect(totalOfEntries([...all, [undefined, ofWeight]])).toBe(totalOfEntries(all));
    }),
  );
});

test("[W3] does not exist where nothing with a weight was rated", () => {
  expect(weightedTotal([], [])).toBeUndefined();
  expect(weightedTotal([undefined, undefined], [1, 2])).toBeUndefined();
  expect(weightedTotal([70, undefined], [0, 1])).toBeUndefined();
});

test("[W4] does not change when all weights are scaled", () => {
  fc.assert(
    fc.property(entries, fc.double({ min: 0.1, max: 100, noNaN: true }), (all, factor) => {
      const scaled = all.map(([value, ofWeight]) => [value, ofWeight * factor] as const);
      expectEqualTotals(totalOfEntries(scaled), totalOfEntries(all));
    }),
  );
});

test("[W4] leaves out a score of weight 0", () => {
  fc.assert(
    fc.property(entries, score, (all, value) => {
      expect(totalOfEntries([...all, [value, 0]])).toBe(totalOfEntries(all));
    }),
  );
});

test("[W4] takes a score without a weight as one of weight 0", () => {
  expect(weightedTotal([60, 90], [1])).toBe(60);
});

test("[W5] stays within the range of its scores", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const counted = all.flatMap(([value, ofWeight]) =>
        value === undefined || ofWeight === 0 ? [] : [value],
      );
      const total = totalOfEntries(all);
      expect(total !== undefined).toBe(counted.length > 0);
      if (total === undefined) return;
      expect(total).toBeGreaterThanOrEqual(Math.min(...counted));
      expect(total).toBeLessThanOrEqual(Math.max(...counted));
    }),
  );
});

test("[W5] is exactly the score that all have in common", () => {
  fc.assert(
    fc.property(score, fc.array(weight, { minLength: 1 }), (value, weights) => {
      const total = weightedTotal(
        weights.map(() => value),
        [...weights, 1],
      );
      expect(total ?? value).toBe(value);
    }),
  );
});

test.each([
  [[2, 67], [0.4, 0.6], 41],
  [[40, 51, 88], [0.1, 0.6, 0.3], 61],
  [[46, 96], [0.3, 0.7], 81],
])("[W5] of %p weighted %p is exactly %d", (values, ofWeights, total) => {
  expect(weightedTotal(values, ofWeights)).toBe(total);
});
