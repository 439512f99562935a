import type { CompetencyModel, Employee, Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { change } from "../../domain/change";
import { scoreOf } from "../../domain/scoreOf";
import { snapshotOf } from "../../domain/snapshotOf";
import { totalNumber } from "../../domain/team/memberStanding";
import type { PeopleFilter } from "../../domain/team/peopleFilter";
import { totalOf } from "../../domain/totalOf";
import { reportPeople } from "../reportSheet/reportPeople";

/** One person in both periods. */
export interface ComparedPerson {
  readonly employee: Employee;
  /** Where they stood at the end of the earlier period, if that was noted. */
  readonly before: Pick<Employee, "department" | "role" | "grade"> | undefined;
  readonly changes: readonly (number | undefined)[];
  readonly total: number | undefined;
  readonly earlierTotal: number | undefined;
  readonly totalChange: number | undefined;
}

export interface Comparison {
  readonly period: Period;
  readonly earlier: Period | undefined;
  readonly model: CompetencyModel;
  readonly people: PeopleFilter;
}

/** The chosen people of the later period with what has changed since the earlier one, competency by competency ([E1], [E2]). */
export function comparedPeople(
  index: AssessmentIndex,
  { period, earlier, model, people }: Comparison,
): readonly ComparedPerson[] {
  return reportPeople(index, { period, model, people }).map((standing) => {
    const { employee, scores } = standing;
    const total = totalNumber(standing);
    const earlierTotal = earlier && totalNumber({ total: totalOf(index, earlier, employee.id) });
    return {
      employee,
      before: earlier && snapshotOf(index, earlier.name, employee.id),
      changes: model.competencies.map(({ code }, place) => {
        const before = earlier && scoreOf(index, earlier.name, employee.id, code);
        return change(scores[place], before?.kind === "score" ? before.score : undefined)?.by;
      }),
      total,
      earlierTotal,
      totalChange: change(total, earlierTotal)?.by,
    };
  });
}
