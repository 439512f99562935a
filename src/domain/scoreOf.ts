import type { AssessmentIndex } from "./assessmentIndex";
import type { EffectiveScore } from "./effectiveScore";

/** An employee's effective score in a competency and period, by the group weights in `Settings`. */
export function scoreOf(
  index: AssessmentIndex,
  periodName: string,
  employeeId: string,
  code: string,
): EffectiveScore {
  const person = index.ratings.personOf(periodName, employeeId);
  return person.scoreIn(code, index.assessment.settings.raterGroupWeights);
}
