import { rankRobustness } from "../../../src/domain/rankRobustness";
import { stableRange } from "../../../src/domain/scenario/stableRange";
import { workedCase } from "../workedCase";

const two = [
  { core: true, weight: 1 },
  { core: false, weight: 1 },
];

test("[Y4] is the nearest multiplier above 1 where more of core upsets the order", () => {
  const range = stableRange(two, [
    [60, 90],
    [80, 66],
  ]);
  expect(range.from).toBeUndefined();
  expect(range.to).toBeCloseTo(1.2, 12);
});

test("[Y4] is the nearest multiplier below 1 where less of core upsets the order", () => {
  const range = stableRange(two, [
    [90, 60],
    [66, 80],
  ]);
  expect(range.from).toBeCloseTo(20 / 24, 12);
  expect(range.to).toBeUndefined();
});

test("[Y4] has no end where the order holds whatever core weighs", () => {
  const range = stableRange(two, [
    [90, 80],
    [60, 70],
  ]);
  expect(range).toEqual({ from: undefined, to: undefined });
});

test("[Y4] takes the pair of neighbours that changes first", () => {
  const range = stableRange(two, [
    [60, 90],
    [80, 66],
    [82, 60],
  ]);
  expect(range.to).toBeCloseTo(1.2, 12);
});

test("[Y4] passes over neighbours who share a place", () => {
  const range = stableRange(two, [
    [60, 80],
    [80, 60],
  ]);
  expect(range).toEqual({ from: undefined, to: undefined });
});

test("[Y4] of two people it is where they change places", () => {
  const rival = [66, 80, 60, 70, 72, 68, 75, 85, 62, 66, 64];
  const competencies = workedCase.weights.map((weight) => ({ core: weight === 2, weight }));
  const [multiplier] = rankRobustness(competencies, rival, workedCase.scores);
  expect(stableRange(competencies, [rival, workedCase.scores]).to).toBe(multiplier);
});
