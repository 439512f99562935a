import type { Competency, Employee, Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import type { Rating } from "../../../domain/rating";
import { ratingsOf } from "../../../domain/ratingsOf";
import { isByRater } from "../state/isByRater";
import type { Rater } from "../../state/rater";

/** Somebody to be rated in a competency, and what the rater has said already. */
export interface Ratee {
  readonly employee: Employee;
  readonly own: Rating | undefined;
}

/** Everybody who is employed, in roster order, with the rater's own ratings only: others' would colour the next one. */
export function ratees(
  index: AssessmentIndex,
  {
    period,
    competency,
    rater,
  }: { period: Period; competency: Competency; rater: Rater | undefined },
): readonly Ratee[] {
  return index.assessment.employees
    .filter(({ status }) => status === "active")
    .map((employee) => ({
      employee,
      own:
        rater &&
        ratingsOf(index, period.name, employee.id, competency.code).find((rating) =>
          isByRater(rater, rating),
        ),
    }));
}

/** Whether nothing usable has been said of them yet. */
export function isOpen({ own }: Ratee): boolean {
  return !own || own.value.kind === "unusable";
}
