import { useCallback, useMemo } from "react";
import type { CompetencyModel, Employee, Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { remembered } from "../../../domain/remembered";
import { memberStanding, type MemberStanding } from "../../../domain/team/memberStanding";
import { chosenPeople } from "../../../domain/team/peopleFilter";
import { teamReport, type TeamReport } from "../../../domain/team/teamReport";
import { summaryEmployees } from "../../../sheets/summaryEmployees";
import { peopleFilter, type TeamFilter } from "./teamFilter";
import { useSliced, type Sliced } from "./useSliced";

export interface Team {
  /** Whom the period knows. */
  readonly everybody: readonly Employee[];
  /** Whom the filter leaves. */
  readonly people: readonly Employee[];
  /** Worked out when it is first asked for. */
  readonly standingOf: (employee: Employee) => MemberStanding;
  readonly report: Sliced<TeamReport>;
}

export interface TeamChoice {
  readonly index: AssessmentIndex;
  readonly period: Period;
  readonly model: CompetencyModel;
  readonly filter: TeamFilter;
}

/** The people of a team at once, what they come to together as soon as it is worked out. */
export function useTeam({ index, period, model, filter }: TeamChoice): Team {
  const everybody = useMemo(() => summaryEmployees(index, period), [index, period]);
  const people = useMemo(() => chosenPeople(everybody, peopleFilter(filter)), [everybody, filter]);
  const standingOf = useMemo(
    () => remembered((employee: Employee) => memberStanding(index, { period, model, employee })),
    [index, period, model],
  );
  const start = useCallback(
    () => teamReport({ model, people, standingOf }),
    [model, people, standingOf],
  );
  return { everybody, people, standingOf, report: useSliced(start) };
}
