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
  const means: number[] = [];
  const weights: number[] = [];
  for (const group of raterGroups) {
    const weight = groupWeights[group];
    const mean = weight > 0 ? groupMean(ratings, group) : undefined;
    if (mean === undefined) continue;
    means.push(mean);
    weights.push(weight);
  }
  const score = means.length > 1 ? weightedTotal(means, weights) : means[0];
  if (score !== undefined) return { kind: "score", score };
  const isHeard = ratings.some(({ raterGroup }) => groupWeights[raterGroup] > 0);
  return { kind: isHeard ? "notObserved" : "unrated" };
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
