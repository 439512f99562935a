import type { BandDistribution } from "../team/bandDistribution";

/** A band's part of a distribution beside what a guideline says. */
export interface GuidelineGap {
  readonly count: number;
  /** Of those who have a band, 0 to 1; `undefined` where nobody has. */
  readonly share: number | undefined;
  /** People more (or fewer, below 0) than the guideline's share of as many people; `undefined` without a guideline. */
  readonly more: number | undefined;
}

/**
 * A distribution band by band against an optional guideline, whose shares are taken in proportion ([V1]). It is a comparison and never a
 * limit: few people seldom fit shares.
 *
 * @example guidelineGap({ counts: [3, 1], n: 4, without: 0 }, [1, 1]) // 1 more, 1 fewer
 */
export function guidelineGap(
  { counts, n }: BandDistribution,
  guideline: readonly number[] | undefined,
): readonly GuidelineGap[] {
  const all = guideline?.reduce((sum, part) => sum + part, 0) ?? 0;
  return counts.map((count, place) => ({
    count,
    share: n === 0 ? undefined : count / n,
    more: guideline && all > 0 ? count - (n * (guideline[place] ?? 0)) / all : undefined,
  }));
}
