import { coverage } from "../coverage";
import { mean } from "../statistics/mean";
import type { MemberStanding } from "./memberStanding";

/**
 * How much of a team's weight was rated, 0 to 1: the mean of its members' coverage ([M5]). Whoever is not rated at all counts with 0; nobody
 * gives 0.
 */
export function teamCoverage(
  members: readonly Pick<MemberStanding, "scores">[],
  weights: readonly number[],
): number {
  return members.length === 0 ? 0 : mean(members.map(({ scores }) => coverage(scores, weights)));
}
