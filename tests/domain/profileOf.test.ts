import { indexAssessment } from "../../src/domain/assessmentIndex";
import { nextSteps } from "../../src/domain/nextSteps";
import { profileOf, type Profile } from "../../src/domain/profileOf";
import type { Rating } from "../../src/domain/rating";
import {
  openPeriod,
  sampleAssessment,
  sampleEmployee,
  sampleModel,
  sampleRating,
  sampleRatings,
  sampleTargets,
} from "./sampleAssessment";
import { workedCase } from "./workedCase";

const { codes, scores, targets, gaps, bands, weights } = workedCase;
const employee = sampleEmployee("E001");
const targetRow = sampleTargets(
  "",
  "",
  Object.fromEntries(codes.map((code, place) => [code, targets[place] ?? 0])),
);

function profileWith(ratings: readonly Rating[]): ReturnType<typeof profileOf> {
  const index = indexAssessment(sampleAssessment({ ratings, targets: [targetRow] }));
  return profileOf(index, openPeriod, employee);
}

function workedProfile(ratings = sampleRatings(scores)): Profile {
  const profile = profileWith(ratings);
  if (!profile.ok) throw new Error(profile.problem.code);
  return profile.value;
}

test("[F7] the profile of the worked case says what each rule says", () => {
  const { lines, total, coverage } = workedProfile();
  expect(total).toBeCloseTo(66.6875, 9);
  expect(coverage).toBe(1);
  expect(lines.map(({ score }) => score)).toEqual(scores);
  expect(lines.map(({ band }) => band?.number)).toEqual(bands);
  expect(lines.map(({ gap }) => gap)).toEqual(gaps);
  expect(lines.map(({ share }) => share)).toEqual(weights.map((weight) => 6.25 * weight));
});

test("[S3] the contributions of a profile add up to its total", () => {
  const { lines, total } = workedProfile(sampleRatings(scores.slice(0, 5)));
  const sum = lines.reduce((all, { contribution = 0 }) => all + contribution, 0);
  expect(sum).toBeCloseTo(total ?? NaN, 9);
  expect(lines[8]?.contribution).toBeUndefined();
});

test("[W6] one unusable score makes a profile unusable", () => {
  const twice = [...sampleRatings(scores), sampleRating(50)];
  expect(profileWith(twice)).toMatchObject({ ok: false, problem: { code: "keyTwice" } });
});

test("[D5] next steps are I, C, F, E, K in the worked case", () => {
  const steps = nextSteps(workedProfile());
  expect(steps.map(({ line }) => line.competency.code)).toEqual(["I", "C", "F", "E", "K"]);
  expect(steps.map(({ weightedShortfall }) => weightedShortfall)).toEqual([
    1.5625, 1.5, 0.8125, 0.3125, 0.125,
  ]);
});

test("[D5] equal shortfalls keep the order of the model", () => {
  const low = scores.map((_, place) => (targets[place] ?? 0) - 8 / (weights[place] ?? 1));
  const steps = nextSteps(workedProfile(sampleRatings(low)));
  expect(steps.map(({ line }) => line.competency.code)).toEqual(codes);
});

test("[D6] a step leads to the next band with its behaviours, in the top band to that band itself", () => {
  const index = indexAssessment(
    sampleAssessment({
      ratings: [sampleRating(20), sampleRating(90, { competency: "B" })],
      targets: [sampleTargets("", "", { A: 30, B: 95 })],
    }),
  );
  const profile = profileOf(index, openPeriod, employee);
  const steps = profile.ok ? nextSteps(profile.value) : [];
  expect(steps.map(({ bandToReach }) => bandToReach?.number)).toEqual([2, 4]);
  expect(steps[0]?.anchor).toBe(sampleModel.anchors[1]);
  expect(steps[1]?.anchor).toBeUndefined();
});
