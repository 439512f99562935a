import { indexAssessment } from "../../src/domain/assessmentIndex";
import { profileOf } from "../../src/domain/profileOf";
import { shownInterval } from "../../src/domain/shownInterval";
import type { TotalInterval } from "../../src/domain/totalInterval";
import { openPeriod, sampleAssessment, sampleEmployee, sampleRating } from "./sampleAssessment";

function intervalOf(peerScores: readonly number[]): TotalInterval | undefined {
  const ratings = peerScores.map((score, at) =>
    sampleRating(score, { rater: `Peer ${String(at)}`, raterGroup: "peer" }),
  );
  const index = indexAssessment(sampleAssessment({ ratings }));
  const profile = profileOf(index, openPeriod, sampleEmployee("E001"));
  if (!profile.ok) throw new Error(profile.problem.code);
  return shownInterval(index, openPeriod, "E001", profile.value);
}

describe("the interval of a total", () => {
  test("[U4] is shown from as many raters as the threshold", () => {
    const interval = intervalOf([60, 66, 75]);
    expect(interval?.total).toBeCloseTo(67, 9);
    expect(interval?.raters).toBe(3);
  });

  test("[U4] is not shown from fewer", () => {
    expect(intervalOf([60, 66])).toBeUndefined();
  });
});
