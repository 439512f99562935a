import type { Competency, CompetencyModel, Employee, Period } from "../assessment";
import type { AssessmentIndex } from "../assessmentIndex";
import { groupBy } from "../groupBy";
import { raterProfile, type RaterProfile } from "../raters/raterProfile";
import type { Rating } from "../rating";
import { textKey } from "../textKey";
import { totalOf } from "../totalOf";
import { bandEdge, type BandEdge } from "./bandEdge";
import { competencyAgreement, type RaterAgreement } from "./competencyAgreement";
import { decidingRatings, type DecidingRating } from "./decidingRatings";

/** Somebody with the ratings that they got in a period. */
export interface RatedEmployee {
  readonly employee: Employee;
  readonly ratings: readonly Rating[];
  readonly total: number | undefined;
}

export function ratedEmployees(
  index: AssessmentIndex,
  { period, model }: { readonly period: Period; readonly model: CompetencyModel },
  employees: readonly Employee[],
): readonly RatedEmployee[] {
  return employees.map((employee) => {
    const person = index.ratings.personOf(period.name, employee.id);
    const total = totalOf(index, period, employee.id);
    return {
      employee,
      ratings: model.competencies.flatMap(({ code }) => person.ratingsIn(code)),
      total: total.kind === "total" ? total.total : undefined,
    };
  });
}

/** Agreement in each competency, and first in all of them together ([V4]). */
export function agreementByCompetency(
  people: readonly RatedEmployee[],
  competencies: readonly Competency[],
): readonly { readonly competency: Competency | undefined; readonly agreement: RaterAgreement }[] {
  const ofOthers = people.flatMap(({ ratings }) =>
    ratings.filter(({ raterGroup }) => raterGroup !== "self"),
  );
  const byCode = groupBy(ofOthers, ({ competency }) => textKey(competency));
  const units = competencies.map(({ code }) => unitsOf(byCode.get(textKey(code)) ?? []));
  return [
    { competency: undefined, agreement: competencyAgreement(units.flat()) },
    ...competencies.map((competency, place) => ({
      competency,
      agreement: competencyAgreement(units[place] ?? []),
    })),
  ];
}

function unitsOf(ratings: readonly Rating[]): readonly (readonly number[])[] {
  return [...groupBy(ratings, ({ employeeId }) => textKey(employeeId)).values()].map((ofRatee) =>
    ofRatee.flatMap(({ value }) => (value.kind === "score" ? [value.score] : [])),
  );
}

/** Every rater of others with their profile, by name as it stands first. */
export function raterProfiles(
  people: readonly RatedEmployee[],
): readonly { readonly rater: string; readonly profile: RaterProfile }[] {
  const ratings = people.flatMap((one) => one.ratings);
  const ofOthers = ratings.filter(({ raterGroup }) => raterGroup !== "self");
  return [...groupBy(ofOthers, ({ rater }) => textKey(rater)).values()].flatMap(([first]) =>
    first ? [{ rater: first.rater, profile: raterProfile(ratings, first.rater) }] : [],
  );
}

export interface TotalOnEdge {
  readonly employee: Employee;
  readonly total: number;
  readonly edge: BandEdge;
}

/** The totals of which one point more or less gives another band ([V2]). */
export function totalsOnEdge(
  people: readonly RatedEmployee[],
  { bands }: CompetencyModel,
): readonly TotalOnEdge[] {
  return people.flatMap(({ employee, total }) => {
    const edge = total === undefined ? undefined : bandEdge(total, bands);
    return edge && total !== undefined ? [{ employee, total, edge }] : [];
  });
}

export interface DecidingCase {
  readonly employee: Employee;
  readonly competency: Competency;
  readonly deciding: DecidingRating;
}

/** The ratings of which one point gives another band in their competency ([V3]). */
export function decidingCases(
  index: AssessmentIndex,
  people: readonly RatedEmployee[],
  { competencies, bands }: CompetencyModel,
): readonly DecidingCase[] {
  const { raterGroupWeights } = index.assessment.settings;
  return people.flatMap(({ employee, ratings }) => {
    const byCode = groupBy(ratings, ({ competency }) => textKey(competency));
    return competencies.flatMap((competency) =>
      decidingRatings(byCode.get(textKey(competency.code)) ?? [], raterGroupWeights, bands).map(
        (deciding) => ({ employee, competency, deciding }),
      ),
    );
  });
}
