import type { CompetencyView, EmployeeStanding } from "../state/employeeStanding";

/**
 * What a rater sees of an employee in a blind pass: of a competency that they have not rated yet no score of others and none of
 * an earlier period, and the total only once they have rated all of them ([I3]).
 */
export function hiddenWhileBlind(standing: EmployeeStanding): EmployeeStanding {
  const isAllRated = standing.competencies.every(isRatedByOwn);
  return {
    ...standing,
    competencies: standing.competencies.map((view) =>
      isRatedByOwn(view) ? view : withoutScores(view),
    ),
    total: isAllRated ? standing.total : undefined,
  };
}

function isRatedByOwn({ own }: CompetencyView): boolean {
  return own !== undefined && own.value.kind !== "unusable";
}

function withoutScores(view: CompetencyView): CompetencyView {
  const { own } = view;
  return {
    ...view,
    score:
      own?.value.kind === "unusable"
        ? { kind: "unusable", problem: own.value.problem }
        : { kind: "unrated" },
    previous: undefined,
    ratings: own ? [own] : [],
    isBlind: true,
  };
}
