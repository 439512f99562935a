import { raterProfile } from "../../../src/domain/raters/raterProfile";
import type { Rating } from "../../../src/domain/rating";
import { sampleRatings } from "../sampleAssessment";

/** Ratings of ratees 1, 2, … by one rater, each in competencies A, B, … */
function ratingsBy(
  rater: string,
  rows: readonly (readonly number[])[],
  raterGroup: Rating["raterGroup"] = "manager",
): readonly Rating[] {
  return rows.flatMap((scores, at) =>
    sampleRatings(scores, { employeeId: `E00${at + 1}`, rater, raterGroup }),
  );
}

const others = [
  [50, 60, 70],
  [40, 55, 85],
  [60, 60, 90],
  [70, 75, 80],
];

test("[Q1] the offset is how much higher a rater scores the same ratees", () => {
  const own = others.map((row) => row.map((score) => score + 6));
  const { offset } = raterProfile([...ratingsBy("Lin", own), ...ratingsBy("Wu", others)], "lin");
  expect(offset).toEqual({ value: 6, n: 4, lower: 6, upper: 6 });
});

test("[Q1] the interval of the offset is Student's over ratees", () => {
  const steps = [2, 4, 6, 8];
  const own = others.map((row, at) => row.map((score) => score + (steps[at] ?? 0)));
  const { offset } = raterProfile([...ratingsBy("Lin", own), ...ratingsBy("Wu", others)], "Lin");
  const half = (3.182446305284263 * Math.sqrt(20 / 3)) / 2;
  expect(offset?.value).toBeCloseTo(5, 9);
  expect(offset?.lower).toBeCloseTo(5 - half, 6);
  expect(offset?.upper).toBeCloseTo(5 + half, 6);
});

test("[Q1] counts only what others have rated too, and no self rating", () => {
  const ratings = [
    ...ratingsBy("Lin", [[100, 100, 100], ...others]),
    ...ratingsBy("Wu", [[100], ...others]),
    ...ratingsBy("Anybody", [[0, 0, 0]], "self"),
  ];
  expect(raterProfile(ratings, "Lin").offset).toMatchObject({ value: 0, n: 5 });
});

test("[Q2] the spread is half where a rater halves all differences between ratees", () => {
  const own = others.map((row) => row.map((score) => 50 + score / 2));
  const { spread } = raterProfile([...ratingsBy("Lin", own), ...ratingsBy("Wu", others)], "Lin");
  expect(spread?.value).toBeCloseTo(0.5, 9);
  expect(spread?.lower).toBeCloseTo(0.5, 4);
});

test("[Q2] the interval of the spread holds 1 where raters differ by chance only", () => {
  const own = [
    [52, 58, 71],
    [47, 52, 80],
    [55, 66, 85],
    [72, 70, 85],
  ];
  const { spread } = raterProfile([...ratingsBy("Lin", own), ...ratingsBy("Wu", others)], "Lin");
  expect(spread?.lower).toBeLessThan(1);
  expect(spread?.upper).toBeGreaterThan(1);
});

test("[Q3] straight-lining is the share of ratees with one score in everything", () => {
  const own = [
    [60, 60, 60],
    [70, 70, 70],
    [50, 60, 70],
    [80, 80, 80],
    [40, 40],
  ];
  const { straightLining } = raterProfile(ratingsBy("Lin", own), "Lin");
  expect(straightLining).toMatchObject({ value: 0.75, n: 4 });
  expect(straightLining?.lower).toBeCloseTo(0.3006, 4);
  expect(straightLining?.upper).toBeCloseTo(0.9544, 4);
});

test("[Q4] halo is less difference between competencies than others see", () => {
  const own = others.map((row) => row.map(() => 60));
  const { halo } = raterProfile([...ratingsBy("Lin", own), ...ratingsBy("Wu", others)], "Lin");
  expect(halo?.value).toBeLessThan(-10);
  expect(halo?.n).toBe(4);
});

test("[Q5] two ratees say nothing about a rater", () => {
  const two = others.slice(0, 2);
  expect(raterProfile([...ratingsBy("Lin", two), ...ratingsBy("Wu", two)], "Lin")).toEqual({
    offset: undefined,
    spread: undefined,
    straightLining: undefined,
    halo: undefined,
  });
});
