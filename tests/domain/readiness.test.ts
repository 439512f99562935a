import fc from "fast-check";
import { readiness } from "../../src/domain/readiness";
import { workedCase } from "./workedCase";

const { scores, targets, weights } = workedCase;
const equalWeights = scores.map(() => 1);

test("[D1] strict readiness of the worked case is 6/11, weighted 0.5625", () => {
  expect(readiness(scores, targets, equalWeights, "strict")).toBeCloseTo(6 / 11, 9);
  expect(readiness(scores, targets, weights, "strict")).toBeCloseTo(0.5625, 9);
});

test("[D2] proportional readiness of the worked case is 0.917965…, weighted 0.931994…", () => {
  expect(readiness(scores, targets, equalWeights, "proportional")).toBeCloseTo(0.917965367965, 9);
  expect(readiness(scores, targets, weights, "proportional")).toBeCloseTo(0.931994047619, 9);
});

test("[D2] a target of 0 is met, and one below 0 is met or not", () => {
  expect(readiness([0], [0], [1], "proportional")).toBe(1);
  expect(readiness([-5], [-3], [1], "proportional")).toBe(0);
  expect(readiness([-1], [-3], [1], "proportional")).toBe(1);
});

test("[D3] counts only competencies with both score and target", () => {
  for (const method of ["strict", "proportional"] as const) {
    expect(readiness([80, undefined, 20], [70, 70, undefined], [1, 5, 5], method)).toBe(1);
    expect(readiness([undefined, 50], [70, undefined], [1, 1], method)).toBeUndefined();
    expect(readiness([50], [70], [0], method)).toBeUndefined();
  }
});

const point = fc.integer({ min: 0, max: 100 });
const rows = fc.array(fc.tuple(point, point, fc.integer({ min: 1, max: 5 })), { minLength: 1 });

test("[D2] proportional readiness lies between strict readiness and 1", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const given = [0, 1, 2].map((at) => all.map((row) => row[at] ?? 0));
      const [ofScores = [], ofTargets = [], ofWeights = []] = given;
      const strict = readiness(ofScores, ofTargets, ofWeights, "strict") ?? NaN;
      const proportional = readiness(ofScores, ofTargets, ofWeights, "proportional") ?? NaN;
      expect(proportional).toBeGreaterThanOrEqual(strict - 1e-12);
      expect(proportional).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
