import type { Rating } from "../../../domain/rating";

/** The names under which ratings were given so far. */
export function knownRaters(ratings: readonly Rating[]): readonly string[] {
  return [...new Set(ratings.map(({ rater }) => rater))].filter(Boolean).sort();
}
