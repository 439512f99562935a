import type { AssessmentIndex } from "./assessmentIndex";
import { cellKey } from "./cellKey";
import type { Rating } from "./rating";

/** All ratings of an employee in a competency and period, in the order of the table. */
export function ratingsOf(
  index: AssessmentIndex,
  periodName: string,
  employeeId: string,
  code: string,
): readonly Rating[] {
  return index.ratingsByCell.get(cellKey(periodName, employeeId, code)) ?? [];
}
