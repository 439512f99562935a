import type { CompetencyModel, Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { memberStanding, type MemberStanding } from "../../domain/team/memberStanding";
import { chosenPeople, type PeopleFilter } from "../../domain/team/peopleFilter";
import { summaryEmployees } from "../summaryEmployees";

/** The chosen people in the roster's order, as they stood in the period. */
export function reportPeople(
  index: AssessmentIndex,
  { period, model, people = {} }: { period: Period; model: CompetencyModel; people?: PeopleFilter },
): readonly MemberStanding[] {
  return chosenPeople(summaryEmployees(index, period), people).map((employee) =>
    memberStanding(index, { period, model, employee }),
  );
}
