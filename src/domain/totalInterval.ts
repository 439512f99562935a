import { groupBy } from "./groupBy";
import { raterGroups, type RaterGroup } from "./rating";
import { t95 } from "./statistics/t95";
import { mean } from "./statistics/mean";
import { sum } from "./statistics/sum";

/** One score in a weighted total: what a rater of a group gave in a competency. */
export interface CountedScore {
  readonly competency: string;
  readonly rater: string;
  readonly raterGroup: RaterGroup;
  readonly score: number;
}

/** Where a weighted total would lie 95 times in 100 with other raters of the same kinds. */
export interface TotalInterval {
  readonly total: number;
  readonly lower: number;
  readonly upper: number;
  /** Raters in groups of at least two, from whose differences the interval comes. */
  readonly raters: number;
}

interface Part extends CountedScore {
  /** What one point more in this score adds to the total. */
  readonly influence: number;
  /** Difference from the mean of the rater's group in this competency. */
  readonly deviation: number;
}

/**
 * How uncertain a weighted total is for who happened to rate ([U1]). Raters differ as persons, in all competencies at once, so each
 * rater's joint deviation counts as one observation (a cluster-robust variance, Liang & Zeger 1986), with Satterthwaite's degrees of freedom.
 * A group with one rater, such as the manager, says nothing about its spread and is taken as it is ([U2]). `undefined` where no
 * group with a weight has two raters.
 */
export function totalInterval(
  scores: readonly CountedScore[],
  competencyWeights: ReadonlyMap<string, number>,
  groupWeights: Readonly<Record<RaterGroup, number>>,
): TotalInterval | undefined {
  const parts = partsOf(scores, competencyWeights, groupWeights);
  const total = sum(parts.map(({ influence, score }) => influence * score));
  const groups = raterGroups
    .map((group) => varianceOf(parts.filter(({ raterGroup }) => raterGroup === group)))
    .filter(({ raters }) => raters > 1);
  const variance = sum(groups.map((group) => group.variance));
  if (groups.length === 0) return undefined;
  const half = variance === 0 ? 0 : t95(freedomOf(groups)) * Math.sqrt(variance);
  const raters = sum(groups.map((group) => group.raters));
  return { total, lower: total - half, upper: total + half, raters };
}

/** Two totals whose intervals overlap cannot be told apart with these raters ([U3]). */
export function areSeparable(one: TotalInterval, other: TotalInterval): boolean {
  return one.lower > other.upper || other.lower > one.upper;
}

function partsOf(
  scores: readonly CountedScore[],
  competencyWeights: ReadonlyMap<string, number>,
  groupWeights: Readonly<Record<RaterGroup, number>>,
): readonly Part[] {
  const heard = scores.filter(
    ({ raterGroup, competency }) =>
      groupWeights[raterGroup] > 0 && (competencyWeights.get(competency) ?? 0) > 0,
  );
  const byCompetency = groupBy(heard, ({ competency }) => competency);
  const weightOfAll = sum([...byCompetency.keys()].map((code) => competencyWeights.get(code) ?? 0));
  return [...byCompetency].flatMap(([code, ofCompetency]) => {
    const byGroup = groupBy(ofCompetency, ({ raterGroup }) => raterGroup);
    const share = (competencyWeights.get(code) ?? 0) / weightOfAll;
    const weightOfGroups = sum([...byGroup.keys()].map((group) => groupWeights[group]));
    return [...byGroup].flatMap(([group, ofGroup]) => {
      const groupMean = mean(ofGroup.map(({ score }) => score));
      const influence = (share * groupWeights[group]) / weightOfGroups / ofGroup.length;
      return ofGroup.map((one) => ({ ...one, influence, deviation: one.score - groupMean }));
    });
  });
}

interface GroupVariance {
  readonly raters: number;
  readonly variance: number;
}

/** What the raters of one group add to the variance of the total. */
function varianceOf(parts: readonly Part[]): GroupVariance {
  const deviations = [...groupBy(parts, ({ rater }) => rater).values()].map((ofRater) =>
    sum(ofRater.map(({ influence, deviation }) => influence * deviation)),
  );
  const raters = deviations.length;
  const squares = sum(deviations.map((deviation) => deviation ** 2));
  return { raters, variance: raters < 2 ? 0 : (raters / (raters - 1)) * squares };
}

function freedomOf(groups: readonly GroupVariance[]): number {
  const variance = sum(groups.map((group) => group.variance));
  return variance ** 2 / sum(groups.map((group) => group.variance ** 2 / (group.raters - 1)));
}
