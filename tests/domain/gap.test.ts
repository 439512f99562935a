import { gap } from "../../src/domain/gap";
import { weightedGap } from "../../src/domain/weightedGap";
import { scoresWithoutI, workedCase } from "./workedCase";

const { scores, targets, weights, gaps } = workedCase;

test("[G1] is negative below the target, as in the worked case", () => {
  expect(scores.map((score, place) => gap(score, targets[place]))).toEqual(gaps);
});

test("[G2] does not exist where score or target is missing", () => {
  expect(gap(undefined, 60)).toBeUndefined();
  expect(gap(60, undefined)).toBeUndefined();
  expect(gap(undefined, undefined)).toBeUndefined();
});

test("[G2] exists for a score or a target of 0", () => {
  expect(gap(0, 60)).toBe(-60);
  expect(gap(60, 0)).toBe(60);
});

test("[G3] is 0.4375 in the worked case: the weighted total less the weighted mean target", () => {
  expect(weightedGap(scores, targets, weights)).toBeCloseTo(0.4375, 9);
});

test("[G3] leaves out competencies without score or target, with their weight", () => {
  expect(weightedGap(scoresWithoutI, targets, weights)).toBeCloseTo(32 / 15, 9);
  expect(weightedGap([72, 58, 90], [70, 70, undefined], [2, 2, 1])).toBe(-5);
});

test("[G3] does not exist where no competency has both", () => {
  expect(weightedGap([70, undefined], [undefined, 60], [1, 1])).toBeUndefined();
});
