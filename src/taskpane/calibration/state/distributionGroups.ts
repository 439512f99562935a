import { groupBy } from "../../../domain/groupBy";
import { raterGroups, type RaterGroup, type Rating } from "../../../domain/rating";
import { figureOf } from "../../../domain/team/teamCompetency";
import { bandDistribution, type BandDistribution } from "../../../domain/team/bandDistribution";
import { textKey } from "../../../domain/textKey";
import { scoreIn, type CalibrationBasis, type RatedEmployee } from "./calibrationBasis";

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

/** Everybody first, then group by group: totals of people, or scores that raters gave. */
export function distributionGroups(
  basis: CalibrationBasis,
  kind: DistributionKind,
): readonly DistributionGroup[] {
  const parts = kind === "manager" || kind === "department" ? peopleGroups : ratingGroups;
  return parts(basis, kind);
}

function peopleGroups(basis: CalibrationBasis, kind: DistributionKind) {
  const { people } = basis;
  const placeOf = ({ employee }: RatedEmployee) =>
    kind === "manager" ? employee.manager : employee.department;
  const groups = [...groupBy(people, (one) => textKey(placeOf(one)))].map(([key, members]) => {
    const [first] = members;
    const text = first ? placeOf(first) : "";
    const name = kind === "manager" ? managerName(basis, text) : text;
    return groupOf(basis, { key, name: nameOf(name), people: members });
  });
  return [groupOf(basis, { key: "", name: { kind: "all" }, people }), ...byAverage(groups)];
}

function managerName({ index }: CalibrationBasis, id: string): string {
  const name = index.employeesById.get(textKey(id))?.[0]?.name;
  return name ? `${name} · ${id}` : id;
}

function nameOf(text: string): DistributionGroup["name"] {
  return text === "" ? { kind: "none" } : { kind: "text", text };
}

function groupOf(
  { model, threshold }: CalibrationBasis,
  {
    key,
    name,
    people,
  }: Pick<DistributionGroup, "key" | "name"> & {
    readonly people: readonly RatedEmployee[];
  },
): DistributionGroup {
  const totals = people.map(({ total }) => total);
  return {
    key,
    name,
    distribution: bandDistribution(totals, model.bands),
    average: figureOf(totals).value,
    isBelowThreshold: people.length < threshold,
  };
}

function ratingGroups(basis: CalibrationBasis, kind: DistributionKind) {
  const ratings = basis.people.flatMap((one) => one.ratings);
  if (kind === "raterGroup") {
    const byGroup = groupBy(ratings, ({ raterGroup }) => raterGroup);
    return [
      scoresOf(basis, { key: "", name: { kind: "all" }, ratings }),
      ...raterGroups.flatMap((group) => {
        const ofGroup = byGroup.get(group);
        const name = { kind: "raterGroup", group } as const;
        return ofGroup ? [scoresOf(basis, { key: group, name, ratings: ofGroup })] : [];
      }),
    ];
  }
  const ofOthers = ratings.filter(({ raterGroup }) => raterGroup !== "self");
  const groups = [...groupBy(ofOthers, ({ rater }) => textKey(rater))].map(([key, ofRater]) =>
    scoresOf(basis, { key, name: nameOf(ofRater[0]?.rater ?? ""), ratings: ofRater }),
  );
  const all = scoresOf(basis, { key: "", name: { kind: "all" }, ratings: ofOthers });
  return [all, ...byAverage(groups)];
}

function scoresOf(
  { model, threshold }: CalibrationBasis,
  {
    key,
    name,
    ratings,
  }: Pick<DistributionGroup, "key" | "name"> & {
    readonly ratings: readonly Rating[];
  },
): DistributionGroup {
  const scores = ratings.map(scoreIn);
  const raters = new Set(ratings.map(({ rater }) => textKey(rater))).size;
  const isShownAsItIs =
    name.kind === "all" ||
    (name.kind === "raterGroup" && (name.group === "self" || name.group === "manager"));
  return {
    key,
    name,
    distribution: bandDistribution(scores, model.bands),
    average: figureOf(scores).value,
    isBelowThreshold: !isShownAsItIs && raters < threshold,
  };
}

/** The highest average first: what differs most stands at the ends. */
function byAverage(groups: readonly DistributionGroup[]): readonly DistributionGroup[] {
  return [...groups].sort((one, other) => (other.average ?? -1) - (one.average ?? -1));
}
