import type { Employee } from "../../../domain/assessment";
import type { Band } from "../../../domain/band";
import { groupBy } from "../../../domain/groupBy";
import { remembered } from "../../../domain/remembered";
import { raterGroups, type RaterGroup, type Rating } from "../../../domain/rating";
import { figureOf } from "../../../domain/team/teamCompetency";
import { bandDistribution, type BandDistribution } from "../../../domain/team/bandDistribution";
import { textKey } from "../../../domain/textKey";
import { scoreIn, type CalibrationBasis, type RatedEmployee } from "./calibrationBasis";
import { perBasis } from "./perBasis";

/** By whom a distribution is looked at: whose people, or who gave the scores. */
export const distributionKinds = ["manager", "department", "rater", "raterGroup"] as const;

export type DistributionKind = (typeof distributionKinds)[number];

/** One distribution to compare with others. */
export interface DistributionGroup {
  /** Everybody; a manager, department or rater; or a rater group. */
  readonly name:
    | { readonly kind: "all" }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "raterGroup"; readonly group: RaterGroup }
    | { readonly kind: "none" };
  readonly key: string;
  readonly distribution: BandDistribution;
  readonly average: number | undefined;
  /** Whether there are fewer people, or raters of a group, than may be shown in what is handed on ([H1]). */
  readonly isBelowThreshold: boolean;
}

/** A group before anything is computed about it. */
export interface DistributionWork extends Pick<
  DistributionGroup,
  "name" | "key" | "isBelowThreshold"
> {
  /** Totals of people, or scores that raters gave. */
  readonly values: readonly (number | undefined)[];
  readonly bands: readonly Band[];
}

/** Everybody first, then group by group. */
export const distributionWork: Readonly<
  Record<DistributionKind, (basis: CalibrationBasis) => readonly DistributionWork[]>
> = {
  manager: perBasis((basis) => peopleGroups(basis, ({ manager }) => manager)),
  department: perBasis((basis) => peopleGroups(basis, ({ department }) => department)),
  rater: perBasis(raterScores),
  raterGroup: perBasis(groupScores),
};

export function distributionGroup({
  values,
  bands,
  ...group
}: DistributionWork): DistributionGroup {
  return {
    ...group,
    distribution: bandDistribution(values, bands),
    average: figureOf(values).value,
  };
}

/** Everybody first, then the highest average first: what differs most stands at the ends. */
export function inOrder(
  groups: readonly DistributionGroup[],
  kind: DistributionKind,
): readonly DistributionGroup[] {
  if (kind === "raterGroup") return groups;
  const placeOf = ({ name, average }: DistributionGroup) =>
    name.kind === "all" ? Infinity : (average ?? -Infinity);
  return [...groups].sort((one, other) => placeOf(other) - placeOf(one) || 0);
}

function peopleGroups(
  basis: CalibrationBasis,
  placeOf: (employee: Employee) => string,
): readonly DistributionWork[] {
  const { people, index, model, threshold } = basis;
  const { bands } = model;
  const workOf = (
    { key, name }: Pick<DistributionWork, "key" | "name">,
    members: readonly RatedEmployee[],
  ): DistributionWork => {
    const values = members.map(({ total }) => total);
    return { key, name, values, bands, isBelowThreshold: members.length < threshold };
  };
  const groups = [...groupBy(people, ({ employee }) => textKey(placeOf(employee)))];
  return [
    workOf({ key: "", name: { kind: "all" } }, people),
    ...groups.map(([key, members]) => {
      const [first] = members;
      const text = first ? placeOf(first.employee) : "";
      // A department that is called like somebody's ID does not occur.
      const name = index.employeesById.get(key)?.[0]?.name;
      return workOf({ key, name: nameOf(name ? `${name} · ${text}` : text) }, members);
    }),
  ];
}

function raterScores(basis: CalibrationBasis): readonly DistributionWork[] {
  const ratings = allRatings(basis).filter(({ raterGroup }) => raterGroup !== "self");
  const keyOf = remembered(textKey);
  const groups = [...groupBy(ratings, ({ rater }) => keyOf(rater))];
  return [
    scoresOf(basis, { key: "", name: { kind: "all" } }, ratings),
    ...groups.map(([key, ofRater]) =>
      scoresOf(basis, { key, name: nameOf(ofRater[0]?.rater ?? "") }, ofRater),
    ),
  ];
}

function groupScores(basis: CalibrationBasis): readonly DistributionWork[] {
  const ratings = allRatings(basis);
  const byGroup = groupBy(ratings, ({ raterGroup }) => raterGroup);
  return [
    scoresOf(basis, { key: "", name: { kind: "all" } }, ratings),
    ...raterGroups.flatMap((group) => {
      const ofGroup = byGroup.get(group);
      const name = { kind: "raterGroup", group } as const;
      return ofGroup ? [scoresOf(basis, { key: group, name }, ofGroup)] : [];
    }),
  ];
}

function scoresOf(
  { model: { bands }, threshold }: CalibrationBasis,
  { key, name }: Pick<DistributionWork, "key" | "name">,
  ratings: readonly Rating[],
): DistributionWork {
  const isShownAsItIs =
    name.kind === "all" ||
    (name.kind === "raterGroup" && (name.group === "self" || name.group === "manager"));
  const isBelowThreshold = !isShownAsItIs && raterCount(ratings) < threshold;
  return { key, name, values: ratings.map(scoreIn), bands, isBelowThreshold };
}

function raterCount(ratings: readonly Rating[]): number {
  const keyOf = remembered(textKey);
  return new Set(ratings.map(({ rater }) => keyOf(rater))).size;
}

function allRatings({ people }: CalibrationBasis): readonly Rating[] {
  return people.flatMap(({ ratings }) => ratings);
}

function nameOf(text: string): DistributionGroup["name"] {
  return text === "" ? { kind: "none" } : { kind: "text", text };
}
