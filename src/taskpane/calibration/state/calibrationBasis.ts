import type { CompetencyModel, Employee, Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { modelOf } from "../../../domain/modelOf";
import type { RaterGroup, Rating } from "../../../domain/rating";
import { succeed, type Result } from "../../../domain/result";
import { totalOf } from "../../../domain/totalOf";
import { summaryEmployees } from "../../../sheets/summaryEmployees";

/** Somebody with all ratings that others and they themselves gave in the period. */
export interface RatedEmployee {
  readonly employee: Employee;
  readonly ratings: readonly Rating[];
  readonly total: number | undefined;
}

/** What all parts of the view are computed from. */
export interface CalibrationBasis {
  readonly index: AssessmentIndex;
  readonly period: Period;
  readonly model: CompetencyModel;
  readonly groupWeights: Readonly<Record<RaterGroup, number>>;
  /** Fewer people or raters than this are not shown apart in what is handed on. */
  readonly threshold: number;
  readonly people: readonly RatedEmployee[];
}

export function calibrationBasis(index: AssessmentIndex, period: Period): Result<CalibrationBasis> {
  const model = modelOf(index, period);
  if (!model.ok) return model;
  const { raterGroupWeights, anonymityThreshold } = index.assessment.settings;
  const codes = model.value.competencies.map(({ code }) => code);
  const people = summaryEmployees(index, period).map((employee): RatedEmployee => {
    const person = index.ratings.personOf(period.name, employee.id);
    const total = totalOf(index, period, employee.id);
    return {
      employee,
      ratings: codes.flatMap((code) => person.ratingsIn(code)),
      total: total.kind === "total" ? total.total : undefined,
    };
  });
  return succeed({
    index,
    period,
    model: model.value,
    groupWeights: raterGroupWeights,
    threshold: anonymityThreshold,
    people,
  });
}

export function scoreIn({ value }: Rating): number | undefined {
  return value.kind === "score" ? value.score : undefined;
}
