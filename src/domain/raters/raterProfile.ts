import { mean, standardDeviation } from "../statistics/mean";
import { groupBy } from "../groupBy";
import type { Rating } from "../rating";
import { textKey, type TextKey } from "../textKey";
import { meanInterval, shareInterval, varianceRatioInterval, type Estimate } from "./estimates";

/**
 * How a rater's scores differ from those of others on the same ratees and competencies. Each figure is a prompt to talk, not a proof:
 * lenient raters may have better people, and halo and leniency are confounded (Saal, Downey & Lahey 1980). A figure with too few
 * ratees is `undefined`.
 */
export interface RaterProfile {
  /** Own score minus the others' mean, in score units, mean over ratees: above 0 is lenient ([Q1]). */
  readonly offset: Estimate | undefined;
  /** Spread of own ratee means against the others', as a ratio of standard deviations: below 1 is range restriction ([Q2]). */
  readonly spread: Estimate | undefined;
  /** Share of ratees with the same score in everything, of those rated in at least three competencies, 0 to 1 ([Q3]). */
  readonly straightLining: Estimate | undefined;
  /** Spread between competencies within a ratee, own minus others', in score units: below 0 hints at halo ([Q4]). */
  readonly halo: Estimate | undefined;
}

/** Fewer ratees than this say nothing about a rater ([Q5]). */
const fewestRatees = 3;
const fewestCompetencies = 3;

interface Scored {
  readonly rater: TextKey;
  readonly ratee: TextKey;
  readonly competency: TextKey;
  readonly score: number;
}

/** One ratee as the rater and as the others see them, in the competencies that both have rated. */
interface SharedRatee {
  readonly own: readonly number[];
  /** Means of the others, competency by competency. */
  readonly others: readonly number[];
  /** The same competencies, rater by rater of those who rated all of them. */
  readonly othersByRater: readonly (readonly number[])[];
}

/** The profile of `rater` from the ratings of one period; self ratings are nobody's view of others and count nowhere. */
export function raterProfile(ratings: readonly Rating[], rater: string): RaterProfile {
  const scored = scoredOf(ratings);
  const key = textKey(rater);
  const own = scored.filter((one) => one.rater === key);
  const byRatee = groupBy(scored, ({ ratee }) => ratee);
  const ownByRatee = [...groupBy(own, ({ ratee }) => ratee)];
  const shared = ownByRatee
    .map(([ratee, ofRatee]) => sharedRatee(ofRatee, byRatee.get(ratee) ?? [], key))
    .filter(({ own: scores }) => scores.length > 0);
  return {
    offset: meanOver(shared, ({ own: mine, others }) => mean(mine) - mean(others)),
    spread: spreadOf(shared),
    straightLining: straightLining(ownByRatee.map(([, ofRatee]) => ofRatee)),
    halo: haloOf(shared),
  };
}

function scoredOf(ratings: readonly Rating[]): readonly Scored[] {
  return ratings.flatMap(({ value, raterGroup, rater, employeeId, competency }) =>
    value.kind === "score" && raterGroup !== "self"
      ? [
          {
            rater: textKey(rater),
            ratee: textKey(employeeId),
            competency: textKey(competency),
            score: value.score,
          },
        ]
      : [],
  );
}

function sharedRatee(own: readonly Scored[], all: readonly Scored[], rater: TextKey): SharedRatee {
  const others = all.filter((one) => one.rater !== rater);
  const byCompetency = groupBy(others, ({ competency }) => competency);
  const cells = own.filter(({ competency }) => byCompetency.has(competency));
  const competencies = cells.map(({ competency }) => competency);
  const complete = [...groupBy(others, (one) => one.rater).values()]
    .map((ofRater) => new Map(ofRater.map(({ competency, score }) => [competency, score])))
    .filter((scores) => competencies.every((competency) => scores.has(competency)));
  return {
    own: cells.map(({ score }) => score),
    others: competencies.map((code) => mean((byCompetency.get(code) ?? []).map(scoreIn))),
    othersByRater: complete.map((scores) => competencies.map((code) => scores.get(code) ?? NaN)),
  };
}

function spreadOf(shared: readonly SharedRatee[]): Estimate | undefined {
  if (shared.length < fewestRatees) return undefined;
  return varianceRatioInterval(
    shared.map(({ own }) => mean(own)),
    shared.map(({ others }) => mean(others)),
  );
}

function straightLining(ratees: readonly (readonly Scored[])[]): Estimate | undefined {
  const rated = ratees.filter((scores) => scores.length >= fewestCompetencies);
  if (rated.length < fewestRatees) return undefined;
  const alike = rated.filter((scores) => new Set(scores.map(scoreIn)).size === 1);
  return shareInterval(alike.length, rated.length);
}

function haloOf(shared: readonly SharedRatee[]): Estimate | undefined {
  const comparable = shared.filter(
    ({ own, othersByRater }) => own.length >= fewestCompetencies && othersByRater.length > 0,
  );
  return meanOver(
    comparable,
    ({ own, othersByRater }) => standardDeviation(own) - mean(othersByRater.map(standardDeviation)),
  );
}

function meanOver<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): Estimate | undefined {
  return items.length < fewestRatees ? undefined : meanInterval(items.map(valueOf));
}

function scoreIn({ score }: Scored): number {
  return score;
}
