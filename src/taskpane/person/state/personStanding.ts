import type { Employee, Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import type { Job } from "../../../domain/job/job";
import { profileOf, type Profile } from "../../../domain/profileOf";
import { succeed, type Result } from "../../../domain/result";
import { scale, type Scale } from "../../../domain/scale";
import { scoreOf } from "../../../domain/scoreOf";
import { snapshotOf } from "../../../domain/snapshotOf";
import { totalOf } from "../../../domain/totalOf";

/** How somebody stood in an earlier period. */
export interface EarlierStanding {
  readonly period: Period;
  /** By the competencies of the period that is shown. */
  readonly scores: readonly (number | undefined)[];
  readonly total: number | undefined;
}

/** One person in one period, beside an earlier one, against their own job or another. */
export interface PersonStanding {
  readonly employee: Employee;
  readonly period: Period;
  readonly profile: Profile;
  readonly scale: Scale;
  readonly earlier: EarlierStanding | undefined;
}

export interface PersonQuestion {
  readonly index: AssessmentIndex;
  readonly period: Period;
  readonly employee: Employee;
  /** The job to compare with; the employee's own where it is left out. */
  readonly job: Job | undefined;
  readonly earlier: Period | undefined;
}

export function personStanding(question: PersonQuestion): Result<PersonStanding> {
  const { index, period, employee, job, earlier } = question;
  const profile = profileOf(index, period, employee, job);
  if (!profile.ok) return profile;
  return succeed({
    employee,
    period,
    profile: profile.value,
    scale: scale(profile.value.model.bands) ?? { from: 0, to: 100 },
    earlier: earlier && earlierStanding(index, earlier, employee, profile.value),
  });
}

function earlierStanding(
  index: AssessmentIndex,
  period: Period,
  { id }: Employee,
  { lines }: Profile,
): EarlierStanding {
  const total = totalOf(index, period, id);
  return {
    period,
    scores: lines.map(({ competency: { code } }) => {
      const score = scoreOf(index, period.name, id, code);
      return score.kind === "score" ? score.score : undefined;
    }),
    total: total.kind === "total" ? total.total : undefined,
  };
}

/** Where an employee stands in the organisation: in a closed period, where they stood at its closing ([P4]). */
export function positionIn(
  index: AssessmentIndex,
  period: Period,
  employee: Employee,
): Pick<Employee, "department" | "role" | "grade"> {
  if (period.status === "open") return employee;
  return snapshotOf(index, period.name, employee.id) ?? employee;
}
