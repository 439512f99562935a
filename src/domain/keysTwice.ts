import { groupBy } from "./groupBy";
import type { Problem } from "./problem";
import { ratingKeyLabel, ratingTextKey } from "./ratingTextKey";
import type { Rating } from "./rating";
import { textKey } from "./textKey";

/** Whether two of the ratings of one employee in one competency and period are the same one ([R4]). */
export function isSameRating(one: Rating, other: Rating): boolean {
  return one.raterGroup === other.raterGroup && textKey(one.rater) === textKey(other.rater);
}

/** A problem for each key that occurs more than once ([R5]), naming its rows. */
export function keysTwice(ratings: readonly Rating[]): readonly Problem[] {
  return [...groupBy(ratings, ratingTextKey).values()].flatMap(
    ([first, ...others]): readonly Problem[] => {
      if (!first || others.length === 0) return [];
      const at = [first, ...others].map((rating) => rating.at);
      return [{ code: "keyTwice", table: "Ratings", key: ratingKeyLabel(first), at }];
    },
  );
}
