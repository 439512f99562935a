import type { RaterGroup, Rating } from "./rating";
import { weightedTotal } from "./weightedTotal";

/** Mean of a rater group's scores, each counting the same ([R1]); `undefined` when the group gave none. */
export function groupMean(ratings: readonly Rating[], group: RaterGroup): number | undefined {
  const scores = ratings
    .filter((rating) => rating.raterGroup === group)
    .map(({ value }) => (value.kind === "score" ? value.score : undefined));
  const equalWeights = scores.map(() => 1);
  return weightedTotal(scores, equalWeights);
}
