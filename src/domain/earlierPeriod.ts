import type { Period } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";

/** The period before, in the order of the rows ([E2]); there is none before the first. */
export function earlierPeriod(index: AssessmentIndex, period: Period): Period | undefined {
  const { periods } = index.assessment;
  return periods[periods.indexOf(period) - 1];
}
