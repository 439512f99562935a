import type { AssessmentIndex } from "./assessmentIndex";
import { effectiveScore, type EffectiveScore } from "./effectiveScore";
import { ratingsOf } from "./ratingsOf";

/** An employee's effective score in a competency and period, by the group weights in `Settings`. */
export function scoreOf(
  index: AssessmentIndex,
  periodName: string,
  employeeId: string,
  code: string,
): EffectiveScore {
  const ratings = ratingsOf(index, periodName, employeeId, code);
  return effectiveScore(ratings, index.assessment.settings.raterGroupWeights);
}
