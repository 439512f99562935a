import type { RaterGroup, Rating } from "./rating";
import { scoredGroups, type ScoredGroup } from "./scoredGroups";
import { weightedTotal } from "./weightedTotal";

/** What may be told of one group of raters, or of several merged into one. */
export interface ShownGroup {
  readonly group: RaterGroup | "others";
  /** In score units. */
  readonly mean: number;
  /** How many gave a score. */
  readonly raters: number;
}

/** Groups whose single answers nobody may work out; who rates as self or manager is known anyway. */
const anonymousGroups: readonly RaterGroup[] = ["peer", "direct report", "customer"];

/**
 * What a sheet that is handed on may show of the ratings behind one effective score. Anonymous groups with fewer raters than `threshold`
 * are merged as "others" ([X1]); where even those are too few, nothing but the effective score may be shown and the list is empty
 * ([X2]). The mean of the merged is their part in the effective score, so that subtracting tells nothing more ([X3]). A group that is too
 * small and counts nothing is left out.
 */
export function shownGroups(
  ratings: readonly Rating[],
  groupWeights: Readonly<Record<RaterGroup, number>>,
  threshold: number,
): readonly ShownGroup[] {
  const groups = scoredGroups(ratings, groupWeights);
  const small = groups.filter((group) => isSmall(group, threshold));
  const shown = groups.filter((group) => !small.includes(group)).map(withoutWeight);
  const merged = small.filter(({ weight }) => weight > 0);
  if (merged.length === 0) return shown;
  const raters = merged.reduce((sum, group) => sum + group.raters, 0);
  if (raters < threshold) return [];
  return [...shown, { group: "others", mean: mixOf(merged), raters }];
}

function isSmall({ group, raters }: ScoredGroup, threshold: number): boolean {
  return anonymousGroups.includes(group) && raters < threshold;
}

function withoutWeight({ group, mean, raters }: ScoredGroup): ShownGroup {
  return { group, mean, raters };
}

function mixOf(groups: readonly ScoredGroup[]): number {
  const means = groups.map(({ mean }) => mean);
  const weights = groups.map(({ weight }) => weight);
  return weightedTotal(means, weights) ?? NaN;
}
