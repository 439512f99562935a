import { shortfall } from "../../src/domain/shortfall";
import { weightedGap } from "../../src/domain/weightedGap";
import { weightedShortfall } from "../../src/domain/weightedShortfall";
import { workedCase } from "./workedCase";

const { scores, targets, weights } = workedCase;

test("[D4] is 4.3125 in the worked case", () => {
  expect(weightedShortfall(scores, targets, weights)).toBeCloseTo(4.3125, 9);
});

test("[D4] is minus the weighted gap where everything is below target", () => {
  const tooHigh = targets.map((target) => target + 100);
  expect(weightedShortfall(scores, tooHigh, weights)).toBeCloseTo(
    -(weightedGap(scores, tooHigh, weights) ?? NaN),
    9,
  );
});

test("[D4] is 0 at or above every target, and missing where nothing can be compared", () => {
  expect(weightedShortfall([70, 90], [70, 60], [1, 1])).toBe(0);
  expect(weightedShortfall([undefined, 50], [70, undefined], [1, 1])).toBeUndefined();
});

test("[D4] no competency has a shortfall above its target", () => {
  expect(scores.map((score, place) => shortfall(score, targets[place]))).toEqual([
    0, 0, 12, 0, 5, 13, 0, 0, 25, 0, 1,
  ]);
});
