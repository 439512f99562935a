import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { textKey, type TextKey } from "../../domain/textKey";

/** The periods and model versions that what remains is about. */
export interface RemainingUse {
  readonly periods: ReadonlySet<TextKey>;
  readonly versions: ReadonlySet<string>;
}

/** What ratings and snapshots of others than the people who go still need. */
export function remainingUse(index: AssessmentIndex, gone: ReadonlySet<TextKey>): RemainingUse {
  const ratings = [...index.ratings.all()].filter(
    ({ employeeId }) => !gone.has(textKey(employeeId)),
  );
  const { snapshots, periods } = index.assessment;
  const kept = snapshots.filter(({ employeeId }) => !gone.has(textKey(employeeId)));
  const used = new Set([...ratings, ...kept].map(({ period }) => textKey(period)));
  const ofPeriods = periods.filter(({ name }) => used.has(textKey(name)));
  return {
    periods: used,
    versions: new Set([...ratings, ...ofPeriods].map(({ modelVersion }) => modelVersion)),
  };
}
