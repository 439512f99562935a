import type { RaterGroup, Rating } from "./rating";
import { weightedTotal } from "./weightedTotal";

/** Mean of a rater group's scores, each counting the same ([R1]); `undefined` when the group gave none. */
export function groupMean(ratings: readonly Rating[], group: RaterGroup): number | undefined {
  let first: number | undefined;
  let scores: number[] | undefined;
  for (const { raterGroup, value } of ratings) {
    if (raterGroup !== group || value.kind !== "score") continue;
    if (first === undefined) first = value.score;
    else (scores ??= [first]).push(value.score);
  }
  // Most groups of most people have one rater.
  if (!scores) return first;
  const equalWeights = scores.map(() => 1);
  return weightedTotal(scores, equalWeights);
}
