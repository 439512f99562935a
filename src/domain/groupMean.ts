import type { RaterGroup, Rating } from "./rating";
import { weightedTotal } from "./weightedTotal";

/** Mean of a rater group's scores, each counting the same ([R1]); `undefined` when the group gave none. */
export function groupMean(ratings: readonly Rating[], group: RaterGroup): number | undefined {
  const scores: number[] = [];
  for (const { raterGroup, value } of ratings) {
    if (raterGroup === group && value.kind === "score") scores.push(value.score);
  }
  if (scores.length < 2) return scores[0];
  const equalWeights = scores.map(() => 1);
  return weightedTotal(scores, equalWeights);
}
