import type { Competency, CompetencyModel, Employee, Period } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { bandOf } from "./bandOf";
import type { Band } from "./band";
import { contributions } from "./contributions";
import type { EffectiveScore } from "./effectiveScore";
import { gap } from "./gap";
import type { Job } from "./job/job";
import { jobTargets } from "./job/jobTargets";
import { modelOf } from "./modelOf";
import { fail, succeed, type Result } from "./result";
import { scoreOf } from "./scoreOf";
import { shortfall } from "./shortfall";
import { targetOf } from "./targetOf";
import { totalOf } from "./totalOf";
import { weightShares } from "./weightShares";

/** An employee in one competency of a period's model. */
export interface ProfileLine {
  readonly competency: Competency;
  readonly effective: EffectiveScore;
  readonly score: number | undefined;
  readonly band: Band | undefined;
  readonly target: number | undefined;
  readonly gap: number | undefined;
  /** Share of all weight, in percent with two decimals; all shares add up to 100.00 ([S2]). */
  readonly share: number;
  /** Part of the weighted total, in score units ([S3]). */
  readonly contribution: number | undefined;
  /** Part of the weighted shortfall, in score units ([D4]). */
  readonly weightedShortfall: number | undefined;
}

/** How an employee stands in a period, competency by competency in the model's order. */
export interface Profile {
  readonly model: CompetencyModel;
  readonly lines: readonly ProfileLine[];
  readonly total: number | undefined;
  readonly coverage: number;
}

/**
 * The profile of an employee in a period, from the period's model and targets ([P3], [P4]), or against the targets of another `job`
 * ([T7]). As in the weighted total, one unusable score makes it unusable ([W6]).
 */
export function profileOf(
  index: AssessmentIndex,
  period: Period,
  employee: Employee,
  job?: Job,
): Result<Profile> {
  const model = modelOf(index, period);
  if (!model.ok) return model;
  const total = totalOf(index, period, employee.id);
  if (total.kind === "unusable") return fail(total.problem);
  const { competencies } = model.value;
  const lines = linesOf(model.value, {
    effective: competencies.map(({ code }) => scoreOf(index, period.name, employee.id, code)),
    targets: job
      ? jobTargets(index, model.value, job)
      : competencies.map(({ code }) => targetOf(index, period, employee, code)),
  });
  return succeed({ model: model.value, lines, total: total.total, coverage: total.coverage });
}

interface Standing {
  readonly effective: readonly EffectiveScore[];
  readonly targets: readonly (number | undefined)[];
}

function linesOf(
  { competencies, bands }: CompetencyModel,
  { effective, targets }: Standing,
): readonly ProfileLine[] {
  const weights = competencies.map(({ weight }) => weight);
  const scores = effective.map((one) => (one.kind === "score" ? one.score : undefined));
  const shares = weightShares(weights);
  const parts = contributions(scores, weights);
  const shortfalls = scores.map((score, place) => shortfall(score, targets[place]));
  const weightedShortfalls = contributions(shortfalls, weights);
  return competencies.map((competency, place) => ({
    competency,
    effective: effective[place] ?? { kind: "unrated" },
    score: scores[place],
    band: bandOfScore(scores[place], bands),
    target: targets[place],
    gap: gap(scores[place], targets[place]),
    share: shares[place] ?? 0,
    contribution: parts[place],
    weightedShortfall: weightedShortfalls[place],
  }));
}

function bandOfScore(score: number | undefined, bands: readonly Band[]): Band | undefined {
  return score === undefined ? undefined : bandOf(score, bands);
}
