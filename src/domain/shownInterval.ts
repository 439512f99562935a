import type { Period } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import type { Profile } from "./profileOf";
import { ratingsOf } from "./ratingsOf";
import { textKey } from "./textKey";
import { totalInterval, type TotalInterval } from "./totalInterval";

/**
 * The 95 % interval of an employee's total, where it comes from no fewer raters than the threshold: from that of two, how far their
 * answers lie apart could be worked out ([U4]).
 */
export function shownInterval(
  index: AssessmentIndex,
  period: Period,
  employeeId: string,
  { lines }: Profile,
): TotalInterval | undefined {
  const { raterGroupWeights, anonymityThreshold } = index.assessment.settings;
  const scores = lines.flatMap(({ competency: { code } }) =>
    ratingsOf(index, period.name, employeeId, code).flatMap(({ rater, raterGroup, value }) =>
      value.kind === "score"
        ? [{ competency: code, rater: textKey(rater), raterGroup, score: value.score }]
        : [],
    ),
  );
  const weights = new Map(lines.map(({ competency: { code, weight } }) => [code, weight]));
  const interval = totalInterval(scores, weights, raterGroupWeights);
  return interval && interval.raters >= anonymityThreshold ? interval : undefined;
}
