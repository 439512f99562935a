import { groupMean } from "./groupMean";
import { raterGroups, type RaterGroup, type Rating } from "./rating";

/** A rater group that gave at least one score. */
export interface ScoredGroup {
  readonly group: RaterGroup;
  /** Mean of its scores, in score units ([R1]). */
  readonly mean: number;
  /** How many gave a score. */
  readonly raters: number;
  /** Group weight; 0 has no say. */
  readonly weight: number;
}

/** The groups behind an effective score, of the ratings of one employee in one competency and period. */
export function scoredGroups(
  ratings: readonly Rating[],
  groupWeights: Readonly<Record<RaterGroup, number>>,
): readonly ScoredGroup[] {
  return raterGroups.flatMap((group) => {
    const mean = groupMean(ratings, group);
    if (mean === undefined) return [];
    const raters = ratings.filter(
      ({ raterGroup, value }) => raterGroup === group && value.kind === "score",
    ).length;
    return [{ group, mean, raters, weight: groupWeights[group] }];
  });
}
