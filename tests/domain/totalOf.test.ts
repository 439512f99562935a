import fc from "fast-check";
import { indexAssessment, type AssessmentIndex } from "../../src/domain/assessmentIndex";
import { ratingsOf } from "../../src/domain/ratingsOf";
import type { Rating } from "../../src/domain/rating";
import { scoreOf } from "../../src/domain/scoreOf";
import { totalOf } from "../../src/domain/totalOf";
import {
  closedPeriod,
  openPeriod,
  sampleAssessment,
  sampleModel,
  sampleRating,
  sampleRatings,
} from "./sampleAssessment";
import { workedCase } from "./workedCase";

const { scores, rivalScores } = workedCase;
const ratings = sampleRatings(scores);

function indexWith(all: readonly Rating[]): AssessmentIndex {
  return indexAssessment(sampleAssessment({ ratings: all }));
}

function withI(change: Partial<Rating>): readonly Rating[] {
  return ratings.map((rating) => (rating.competency === "I" ? { ...rating, ...change } : rating));
}

test("[W1] gives the totals of the worked case from rows of ratings", () => {
  const rival = sampleRatings(rivalScores, { employeeId: "E002" });
  const index = indexWith([...ratings, ...rival]);
  expect(totalOf(index, openPeriod, "E001")).toEqual({
    kind: "total",
    total: expect.closeTo(66.6875, 9) as number,
    coverage: 1,
  });
  expect(totalOf(index, openPeriod, "e002")).toMatchObject({
    total: expect.closeTo(68.375, 9) as number,
  });
});

test("[W2] leaves out what was not observed, and shows it in the coverage", () => {
  const index = indexWith(withI({ value: { kind: "notObserved" } }));
  expect(totalOf(index, openPeriod, "E001")).toEqual({
    kind: "total",
    total: expect.closeTo(68.8, 9) as number,
    coverage: expect.closeTo(0.9375, 9) as number,
  });
});

test("[W3] has no total, and coverage 0, for an employee without ratings", () => {
  expect(totalOf(indexWith(ratings), openPeriod, "E002")).toEqual({
    kind: "total",
    total: undefined,
    coverage: 0,
  });
});

test("[W4] does not count a core competency more than its weight says", () => {
  const competencies = sampleModel.competencies.map((one) => ({ ...one, core: true }));
  const index = indexAssessment(
    sampleAssessment({ ratings, model: { ...sampleModel, competencies } }),
  );
  expect(totalOf(index, openPeriod, "E001")).toMatchObject({ total: 66.6875 });
});

test("[W6] is unusable, with the reason, where one score is", () => {
  const problem = {
    code: "scoreOffScale",
    value: 101,
    from: 0,
    to: 100,
    at: "Ratings!F9",
  } as const;
  const index = indexWith(withI({ value: { kind: "unusable", problem } }));
  expect(totalOf(index, openPeriod, "E001")).toEqual({ kind: "unusable", problem });
});

test("[W6] is unusable where a rating's key occurs twice", () => {
  const index = indexWith([...ratings, sampleRating(70, { competency: "a", at: "Ratings!F99" })]);
  expect(totalOf(index, openPeriod, "E001")).toMatchObject({
    kind: "unusable",
    problem: { code: "keyTwice", at: ["Ratings!F2", "Ratings!F99"] },
  });
});

test("[W7] is unusable where no competency has a weight", () => {
  const competencies = sampleModel.competencies.map((one) => ({ ...one, weight: 0 }));
  const index = indexAssessment(
    sampleAssessment({ ratings, model: { ...sampleModel, competencies } }),
  );
  expect(totalOf(index, openPeriod, "E001")).toEqual({
    kind: "unusable",
    problem: { code: "allWeightsZero" },
  });
});

test("[P3] takes a closed period's weights from its model version", () => {
  const competencies = sampleModel.competencies.map((one) => ({ ...one, weight: 1 }));
  const index = indexAssessment(
    sampleAssessment({
      ratings: sampleRatings(scores, { period: "2025" }),
      versions: new Map([["0000aaaa", { ...sampleModel, competencies }]]),
    }),
  );
  expect(totalOf(index, closedPeriod, "E001")).toMatchObject({
    total: expect.closeTo(710 / 11, 9) as number,
  });
});

test("[P3] is unusable in a closed period without its model version", () => {
  expect(totalOf(indexWith(ratings), closedPeriod, "E001")).toMatchObject({
    kind: "unusable",
    problem: { code: "versionMissing" },
  });
});

test("[K1] finds ratings whatever the letter case of period, employee and competency", () => {
  const rating = sampleRating(70, { period: "2026h1", employeeId: "e001", competency: "a" });
  const index = indexWith([rating]);
  expect(ratingsOf(index, "2026H1", "E001", "A")).toEqual([rating]);
  expect(scoreOf(index, "2026H1", "E001", "A")).toEqual({ kind: "score", score: 70 });
});

test("[R4] keeps the ratings of other periods, employees and competencies apart", () => {
  const index = indexWith([
    sampleRating(70),
    sampleRating(10, { period: "2025" }),
    sampleRating(20, { employeeId: "E002" }),
    sampleRating(30, { competency: "B" }),
  ]);
  expect(scoreOf(index, "2026", "E001", "A")).toEqual({ kind: "score", score: 70 });
  expect(scoreOf(index, "2026", "E001", "C")).toEqual({ kind: "unrated" });
});

test("[W5] stays between the lowest and the highest rating that an employee has", () => {
  const rater = fc.array(fc.nat(100), { minLength: 11, maxLength: 11 });
  fc.assert(
    fc.property(fc.array(rater, { minLength: 1, maxLength: 4 }), (raters) => {
      const all = raters.flatMap((given, place) =>
        sampleRatings(given, { rater: `Rater ${String(place)}` }),
      );
      const total = totalOf(indexWith(all), openPeriod, "E001");
      const value = total.kind === "total" ? (total.total ?? NaN) : NaN;
      expect(value).toBeGreaterThanOrEqual(Math.min(...raters.flat()));
      expect(value).toBeLessThanOrEqual(Math.max(...raters.flat()));
    }),
  );
});
