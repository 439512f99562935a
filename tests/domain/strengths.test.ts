import { indexAssessment } from "../../src/domain/assessmentIndex";
import { profileOf } from "../../src/domain/profileOf";
import { strengths } from "../../src/domain/strengths";
import {
  openPeriod,
  sampleAssessment,
  sampleEmployee,
  sampleRatings,
  sampleTargets,
} from "./sampleAssessment";
import { workedCase } from "./workedCase";

const { codes, scores, targets } = workedCase;

function strengthsWith(targetRow: Readonly<Record<string, number>>): readonly string[] {
  const ratings = sampleRatings(scores);
  const assessment = sampleAssessment({ ratings, targets: [sampleTargets("", "", targetRow)] });
  const profile = profileOf(indexAssessment(assessment), openPeriod, sampleEmployee("E001"));
  if (!profile.ok) throw new Error(profile.problem.code);
  return strengths(profile.value).map(({ competency }) => competency.code);
}

describe("strengths", () => {
  test("[D7] are the competencies above target by weight·gap", () => {
    const row = Object.fromEntries(codes.map((code, at) => [code, targets[at] ?? 0]));
    // H 30, D 20, J 16, B 5, A 4, G 1
    expect(strengthsWith(row)).toEqual(["H", "D", "J", "B", "A", "G"]);
  });

  test("[D7] leave out who is just at target or has none", () => {
    expect(strengthsWith({ A: 72, B: 64 })).toEqual(["B"]);
  });
});
