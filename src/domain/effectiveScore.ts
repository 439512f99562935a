import { groupBy } from "./groupBy";
import { groupMean } from "./groupMean";
import type { Problem } from "./problem";
import { ratingKeyLabel, ratingTextKey } from "./ratingTextKey";
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
  const heard = ratings.filter((rating) => groupWeights[rating.raterGroup] > 0);
  const score = weightedTotal(
    raterGroups.map((group) => groupMean(heard, group)),
    raterGroups.map((group) => groupWeights[group]),
  );
  if (score !== undefined) return { kind: "score", score };
  return { kind: heard.length > 0 ? "notObserved" : "unrated" };
}

function firstUnusable(ratings: readonly Rating[]): Problem | undefined {
  for (const { value } of ratings) if (value.kind === "unusable") return value.problem;
  return undefined;
}

function keyTwice(ratings: readonly Rating[]): Problem | undefined {
  for (const [first, ...others] of groupBy(ratings, ratingTextKey).values()) {
    if (!first || others.length === 0) continue;
    const at = [first, ...others].map((rating) => rating.at);
    return { code: "keyTwice", table: "Ratings", key: ratingKeyLabel(first), at };
  }
  return undefined;
}
