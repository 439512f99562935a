import type { RatingsTable } from "./agreement";

/** The ratees that every rater has rated ([A2]). */
export function completeRows(ratings: RatingsTable): readonly (readonly number[])[] {
  return ratings.filter(isComplete);
}

function isComplete(row: readonly (number | undefined)[]): row is readonly number[] {
  return row.every((rating) => rating !== undefined);
}
