import { t95 } from "../statistics/t95";
import { sum } from "../statistics/sum";
import {
  agreementOf,
  noAgreement,
  type AgreementOutcome,
  type Limits,
  type RatingsTable,
} from "./agreement";
import { countOf } from "./countOf";

/** The agreement that chance would bring, from the shares of the categories among the ratings. */
export interface Chance {
  /** Chance agreement when the categories have these shares. */
  expected(shares: ReadonlyMap<number, number>): number;
  /** What one ratee's distribution over the categories adds to it. */
  expectedOfRatee(
    distribution: ReadonlyMap<number, number>,
    shares: ReadonlyMap<number, number>,
  ): number;
}

interface Ratee {
  /** Share of the raters by category. */
  readonly distribution: ReadonlyMap<number, number>;
  /** Share of the pairs of raters who agree; `undefined` with fewer than two raters. */
  readonly agreement: number | undefined;
}

/**
 * (agreement − chance) / (1 − chance) for any number of raters and with gaps, with the 95 % interval of Gwet (2014, Handbook of
 * Inter-Rater Reliability, 4th ed., ch. 5): ratees are the sample, t with n − 1 degrees of freedom, limits within −1 to 1.
 */
export function chanceCorrected(ratings: RatingsTable, chance: Chance): AgreementOutcome {
  const ratees = ratings.map(rateeOf).filter((ratee) => ratee !== undefined);
  const paired = ratees.filter(({ agreement }) => agreement !== undefined);
  if (paired.length === 0) return noAgreement("fewRaters");
  const shares = sharesOf(ratees);
  if (shares.size === 1) return noAgreement("noVariance");
  const expected = chance.expected(shares);
  const observed = sum(paired.map(({ agreement = 0 }) => agreement)) / paired.length;
  const value = (observed - expected) / (1 - expected);
  const parts = ratees.map(({ agreement, distribution }) => {
    const own = agreement === undefined ? 0 : (agreement - expected) / (1 - expected);
    const byChance = chance.expectedOfRatee(distribution, shares) - expected;
    return (ratees.length / paired.length) * own - (2 * (1 - value) * byChance) / (1 - expected);
  });
  return agreementOf(value, paired.length, limits(value, parts));
}

function rateeOf(row: readonly (number | undefined)[]): Ratee | undefined {
  const given = row.filter((rating) => rating !== undefined);
  const count = given.length;
  if (count === 0) return undefined;
  const counts = [...countOf(given)];
  const agreeing = sum(counts.map(([, times]) => times * (times - 1)));
  return {
    distribution: new Map(counts.map(([category, times]) => [category, times / count])),
    agreement: count < 2 ? undefined : agreeing / (count * (count - 1)),
  };
}

function sharesOf(ratees: readonly Ratee[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const { distribution } of ratees) {
    for (const [category, share] of distribution) {
      shares.set(category, (shares.get(category) ?? 0) + share / ratees.length);
    }
  }
  return shares;
}

function limits(value: number, parts: readonly number[]): Limits | undefined {
  const n = parts.length;
  if (n < 2) return undefined;
  const variance = sum(parts.map((part) => (part - value) ** 2)) / (n * (n - 1));
  const half = t95(n - 1) * Math.sqrt(variance);
  return { lower: Math.max(-1, value - half), upper: Math.min(1, value + half) };
}
