import type { AssessmentIndex } from "./assessmentIndex";
import type { Rating } from "./rating";

/** All ratings of an employee in a competency and period. */
export function ratingsOf(
  index: AssessmentIndex,
  periodName: string,
  employeeId: string,
  code: string,
): readonly Rating[] {
  return index.ratings.personOf(periodName, employeeId).ratingsIn(code);
}
