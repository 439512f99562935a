import { groupMean } from "./groupMean";
import { isSameRating, keysTwice } from "./keysTwice";
import type { Problem } from "./problem";
import { raterGroups, type RaterGroup, type Rating } from "./rating";
import { weightedTotal } from "./weightedTotal";

/** What all ratings of one employee in one competency and period come to. */
export type EffectiveScore =
  | { readonly kind: "score"; readonly score: number }
  | { readonly kind: "notObserved" }
  | { readonly kind: "unrated" }
  | { readonly kind: "unusable"; readonly problem: Problem };

/**
 * The ratings of one cell (employee × competency × period) made into one score: the mean of each
 * rater group ([R1]), then the group weights over the groups that gave a score ([R2]). Groups of
 * weight 0 have no say ([R3]); all others "not observed" gives `notObserved` ([R7]). A key that
 * occurs twice ([R5]) or a rating that cannot be read ([R6]) makes the score unusable.
 *
 * @example manager 70, peers 60, 66, 75, weights manager .60, peer .30 → 69
 */
export function effectiveScore(
  ratings: readonly Rating[],
  groupWeights: Readonly<Record<RaterGroup, number>>,
): EffectiveScore {
  const problem = keyTwice(ratings) ?? firstUnusable(ratings);
  if (problem) return { kind: "unusable", problem };
  const isHeard = (group: RaterGroup) => groupWeights[group] > 0;
  const means = raterGroups.map((group) =>
    isHeard(group) ? groupMean(ratings, group) : undefined,
  );
  const [only, ...others] = means.filter((mean) => mean !== undefined);
  if (only === undefined) {
    return {
      kind: ratings.some(({ raterGroup }) => isHeard(raterGroup)) ? "notObserved" : "unrated",
    };
  }
  const weights = raterGroups.map((group) => groupWeights[group]);
  const score = others.length === 0 ? only : (weightedTotal(means, weights) ?? only);
  return { kind: "score", score };
}

function firstUnusable(ratings: readonly Rating[]): Problem | undefined {
  for (const { value } of ratings) if (value.kind === "unusable") return value.problem;
  return undefined;
}

/** Nearly always a quick look is enough. */
function keyTwice(ratings: readonly Rating[]): Problem | undefined {
  const mayBeTwice = ratings.some((one, at) =>
    ratings.some((other, otherAt) => otherAt > at && isSameRating(one, other)),
  );
  return mayBeTwice ? keysTwice(ratings)[0] : undefined;
}
