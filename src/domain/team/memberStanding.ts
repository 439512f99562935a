import type { Competency, CompetencyModel, Employee, Period } from "../assessment";
import type { AssessmentIndex } from "../assessmentIndex";
import type { EffectiveScore } from "../effectiveScore";
import { scoreOf } from "../scoreOf";
import { targetOf } from "../targetOf";
import { totalOf, type Total } from "../totalOf";

/** Where one member of a team stands in a period. */
export interface MemberStanding {
  readonly employee: Employee;
  /** In the order of the model's competencies, as are scores and targets. */
  readonly effective: readonly EffectiveScore[];
  readonly scores: readonly (number | undefined)[];
  readonly targets: readonly (number | undefined)[];
  readonly total: Total;
}

export function memberStanding(
  index: AssessmentIndex,
  { period, model, employee }: { period: Period; model: CompetencyModel; employee: Employee },
): MemberStanding {
  const effective = model.competencies.map(({ code }) =>
    scoreOf(index, period.name, employee.id, code),
  );
  return {
    employee,
    effective,
    scores: effective.map(numberOf),
    targets: model.competencies.map(({ code }) => targetOf(index, period, employee, code)),
    total: totalOf(index, period, employee.id),
  };
}

/** The weighted total as a number; `undefined` where there is none or it cannot be used. */
export function totalNumber({ total }: Pick<MemberStanding, "total">): number | undefined {
  return total.kind === "total" ? total.total : undefined;
}

export function weightsOf(competencies: readonly Competency[]): readonly number[] {
  return competencies.map(({ weight }) => weight);
}

function numberOf(score: EffectiveScore): number | undefined {
  return score.kind === "score" ? score.score : undefined;
}
