import { standardGroupWeights } from "../../src/domain/standardGroupWeights";
import { areSeparable, totalInterval, type CountedScore } from "../../src/domain/totalInterval";
import { randomNumbers } from "./randomNumbers";

const weights = new Map([
  ["A", 2],
  ["B", 1],
]);

function scoresOf(
  raterGroup: CountedScore["raterGroup"],
  rows: readonly (readonly [number, number])[],
): readonly CountedScore[] {
  return rows.flatMap(([ofA, ofB], at) => [
    { competency: "A", rater: `${raterGroup}${at}`, raterGroup, score: ofA },
    { competency: "B", rater: `${raterGroup}${at}`, raterGroup, score: ofB },
  ]);
}

test("[U1] is Student's interval of the raters' own totals where one group rates everything", () => {
  const scores = scoresOf("peer", [
    [60, 66],
    [70, 82],
    [80, 50],
  ]);
  const totals = [62, 74, 70];
  const mean = 206 / 3;
  const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  const half = 4.302652729749464 * Math.sqrt(squares / 2 / 3);
  const interval = totalInterval(scores, weights, standardGroupWeights);
  expect(interval?.total).toBeCloseTo(mean, 9);
  expect(interval?.lower).toBeCloseTo(mean - half, 9);
  expect(interval?.upper).toBeCloseTo(mean + half, 9);
  expect(interval?.raters).toBe(3);
});

test("[U2] takes a group with one rater as it is", () => {
  const peers = scoresOf("peer", [
    [60, 60],
    [70, 70],
  ]);
  const manager = scoresOf("manager", [[90, 90]]);
  const alone = totalInterval(peers, weights, standardGroupWeights);
  const mixed = totalInterval([...peers, ...manager], weights, standardGroupWeights);
  const share = 20 / 70;
  expect((mixed?.upper ?? 0) - (mixed?.lower ?? 0)).toBeCloseTo(
    share * ((alone?.upper ?? 0) - (alone?.lower ?? 0)),
    9,
  );
  expect(totalInterval(manager, weights, standardGroupWeights)).toBeUndefined();
});

test("[U2] does not listen to groups without a weight", () => {
  const self = scoresOf("self", [
    [10, 10],
    [90, 90],
  ]);
  expect(totalInterval(self, weights, standardGroupWeights)).toBeUndefined();
});

test("[U3] totals are separable only where their intervals do not touch", () => {
  const interval = (lower: number, upper: number) => ({ total: 50, lower, upper, raters: 3 });
  expect(areSeparable(interval(10, 20), interval(21, 30))).toBe(true);
  expect(areSeparable(interval(21, 30), interval(10, 20))).toBe(true);
  expect(areSeparable(interval(10, 20), interval(20, 30))).toBe(false);
});

test("[U1] holds the true total in about 95 of 100 simulated assessments", () => {
  const normal = normalNumbers(20_260_102);
  const trials = 2_000;
  let held = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const interval = totalInterval(simulatedScores(normal), weights, standardGroupWeights);
    const truth = (2 * 60 + 70) / 3;
    if (interval && interval.lower <= truth && truth <= interval.upper) held += 1;
  }
  expect(held / trials).toBeGreaterThan(0.935);
  expect(held / trials).toBeLessThan(0.975);
});

/** True scores 60 and 70; every rater is lenient or severe as a person, and errs in each competency besides. */
function simulatedScores(normal: () => number): readonly CountedScore[] {
  const rows = (count: number) =>
    Array.from({ length: count }, (): readonly [number, number] => {
      const leniency = 8 * normal();
      return [60 + leniency + 5 * normal(), 70 + leniency + 5 * normal()];
    });
  return [...scoresOf("peer", rows(5)), ...scoresOf("customer", rows(4))];
}

/** Standard normal numbers (Box & Muller 1958). */
function normalNumbers(seed: number): () => number {
  const uniform = randomNumbers(seed);
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
