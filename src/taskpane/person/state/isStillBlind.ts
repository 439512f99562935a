import type { Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { ratingsOf } from "../../../domain/ratingsOf";
import { textKey } from "../../../domain/textKey";
import type { Rater } from "../../state/rater";

/** Whether ratings of a period are given blind ([I3]) by whoever uses this pane. */
export function isBlindPass(
  { assessment }: AssessmentIndex,
  period: Period,
  rater: Rater | undefined,
): rater is Rater {
  return assessment.settings.blindPass === true && period.status === "open" && rater !== undefined;
}

/** Whether a rater is not to see an employee's scores yet: in a blind pass, as long as a competency is not rated by them. */
export function isStillBlind(
  index: AssessmentIndex,
  period: Period,
  rater: Rater | undefined,
  employeeId: string,
): boolean {
  if (!isBlindPass(index, period, rater)) return false;
  return index.assessment.model.competencies.some(
    ({ code }) =>
      !ratingsOf(index, period.name, employeeId, code).some(
        (rating) =>
          rating.raterGroup === rater.group && textKey(rating.rater) === textKey(rater.name),
      ),
  );
}
