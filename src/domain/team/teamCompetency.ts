import type { Band } from "../band";
import { gap } from "../gap";
import { mean } from "../statistics/mean";
import { withoutNoise } from "../withoutNoise";
import { bandDistribution, type BandDistribution } from "./bandDistribution";
import type { MemberStanding } from "./memberStanding";

/** A figure with the number of people it comes from; `undefined` where there is nobody. */
export interface TeamFigure {
  readonly value: number | undefined;
  readonly n: number;
}

/** How a team stands in one competency. */
export interface TeamCompetency {
  /** Mean of the members' effective scores, each counting the same ([M1]). */
  readonly average: TeamFigure;
  /** Mean of their gaps, each to the target of their own role and grade ([M1]). */
  readonly averageGap: TeamFigure;
  readonly distribution: BandDistribution;
  readonly notObserved: number;
  /** Members at or above target; `averageGap.n` have both score and target ([M3]). */
  readonly atTarget: number;
}

/** The team in the competency at `place` of the model. Whoever has no score is missing from the mean and never counts as 0. */
export function teamCompetency(
  members: readonly MemberStanding[],
  place: number,
  bands: readonly Band[],
): TeamCompetency {
  const scores = members.map(({ scores: all }) => all[place]);
  const gaps = members.map(({ scores: all, targets }) => gap(all[place], targets[place]));
  return {
    average: figureOf(scores),
    averageGap: figureOf(gaps),
    distribution: bandDistribution(scores, bands),
    notObserved: members.filter(({ effective }) => effective[place]?.kind === "notObserved").length,
    atTarget: gaps.filter((one) => one !== undefined && one >= 0).length,
  };
}

/** The mean of the values there are, with their number. */
export function figureOf(values: readonly (number | undefined)[]): TeamFigure {
  const there = values.filter((value) => value !== undefined);
  const n = there.length;
  return { value: n === 0 ? undefined : withoutNoise(mean(there)), n };
}

/**
 * Whether fewer than `fewest` members are known to reach the target ([M3]): somebody leaving would be felt. Where nobody has both score and
 * target nothing is known, and nothing is said.
 */
export function isThinBench({ atTarget, averageGap }: TeamCompetency, fewest: number): boolean {
  return averageGap.n > 0 && atTarget < fewest;
}
