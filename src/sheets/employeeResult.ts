import type { CompetencyModel, Employee, Period } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import type { EffectiveScore } from "../domain/effectiveScore";
import { scoreOf } from "../domain/scoreOf";
import { targetOf } from "../domain/targetOf";
import { totalOf, type Total } from "../domain/totalOf";
import { weightedGap } from "../domain/weightedGap";

/** What an employee has reached in a period. */
export interface EmployeeResult {
  readonly employee: Employee;
  /** In the order of the model's competencies. */
  readonly scores: readonly EffectiveScore[];
  readonly total: Total;
  readonly gap: number | undefined;
}

export function employeeResult(
  index: AssessmentIndex,
  { period, model, employee }: { period: Period; model: CompetencyModel; employee: Employee },
): EmployeeResult {
  const { competencies } = model;
  const scores = competencies.map(({ code }) => scoreOf(index, period.name, employee.id, code));
  const gap = weightedGap(
    scores.map((score) => (score.kind === "score" ? score.score : undefined)),
    competencies.map(({ code }) => targetOf(index, period, employee, code)),
    competencies.map(({ weight }) => weight),
  );
  return { employee, scores, total: totalOf(index, period, employee.id), gap };
}
