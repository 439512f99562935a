import type { Period } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { coverage } from "./coverage";
import type { EffectiveScore } from "./effectiveScore";
import { modelOf } from "./modelOf";
import type { Problem } from "./problem";
import { scoreOf } from "./scoreOf";
import { weightedTotal } from "./weightedTotal";

/**
 * An employee's weighted total, and the share of the weight behind it; `total` is `undefined` when
 * nothing was rated.
 */
export type Total =
  | { readonly kind: "total"; readonly total: number | undefined; readonly coverage: number }
  | { readonly kind: "unusable"; readonly problem: Problem };

/**
 * The weighted total of an employee's effective scores over the period's model ([W1], [C1]). One
 * unusable score makes it unusable ([W6]): a total that left it out would look complete.
 */
export function totalOf(index: AssessmentIndex, period: Period, employeeId: string): Total {
  const model = modelOf(index, period);
  if (!model.ok) return { kind: "unusable", problem: model.problem };
  const { competencies } = model.value;
  const weights = competencies.map(({ weight }) => weight);
  if (weights.every((weight) => weight === 0)) {
    return { kind: "unusable", problem: { code: "allWeightsZero" } };
  }
  const scores = competencies.map(({ code }) => scoreOf(index, period.name, employeeId, code));
  return totalOfScores(scores, weights);
}

function totalOfScores(scores: readonly EffectiveScore[], weights: readonly number[]): Total {
  const unusable = scores.find((score) => score.kind === "unusable");
  if (unusable) return unusable;
  const numbers = scores.map((score) => (score.kind === "score" ? score.score : undefined));
  return {
    kind: "total",
    total: weightedTotal(numbers, weights),
    coverage: coverage(numbers, weights),
  };
}
