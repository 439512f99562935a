import type { Competency, Employee, Period } from "../assessment";
import type { AssessmentIndex } from "../assessmentIndex";
import { groupBy } from "../groupBy";
import { sum } from "../statistics/sum";
import { textKey } from "../textKey";
import { ratingProgress, type RatingProgress } from "./ratingProgress";

export interface PersonProgress {
  readonly employee: Employee;
  readonly progress: RatingProgress;
}

/** How far one manager's ratings have come, over all their people. The counts add up to `all`. */
export interface ManagerProgress {
  /** Employee ID, or "" for the people who have none. */
  readonly manager: string;
  readonly people: readonly PersonProgress[];
  readonly rated: number;
  readonly notObserved: number;
  readonly toCorrect: number;
  readonly missing: number;
  readonly all: number;
}

/** The managers of these people by what is still open, the most first, equal ones in the order of their people ([O3]). */
export function managerProgress(
  index: AssessmentIndex,
  period: Period,
  {
    competencies,
    people,
  }: {
    readonly competencies: readonly Competency[];
    readonly people: readonly Employee[];
  },
): readonly ManagerProgress[] {
  const progressOf = (employee: Employee): PersonProgress => ({
    employee,
    progress: ratingProgress(index, { period, competencies }, employee.id),
  });
  return [...groupBy(people, ({ manager }) => textKey(manager)).values()]
    .map((members) => together(members[0]?.manager ?? "", members.map(progressOf)))
    .sort((one, other) => openRatings(other) - openRatings(one));
}

/** Ratings that are missing or cannot be used: what a manager is reminded of ([O3]). */
export function openRatings({ missing, toCorrect }: ManagerProgress): number {
  return missing + toCorrect;
}

function together(manager: string, people: readonly PersonProgress[]): ManagerProgress {
  const total = (valueOf: (progress: RatingProgress) => number) =>
    sum(people.map(({ progress }) => valueOf(progress)));
  return {
    manager,
    people,
    rated: total(({ rated }) => rated),
    notObserved: total(({ notObserved }) => notObserved),
    toCorrect: total(({ toCorrect }) => toCorrect),
    missing: total(({ missing }) => missing.length),
    all: total(({ all }) => all),
  };
}
