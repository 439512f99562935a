import type { Scale } from "../scale";
import { mean, variance } from "../statistics/mean";
import { agreementOf, noAgreement, type AgreementOutcome } from "./agreement";

/** Variance of ratings without any agreement: all whole points from `from` to `to` equally likely, (A² − 1) / 12. */
export function uniformVariance({ from, to }: Scale): number {
  const points = to - from + 1;
  return (points ** 2 - 1) / 12;
}

/**
 * rwg (James, Demaree & Wolf 1984): how much less the raters of one ratee differ than by chance, 1 − S² / σ², 0 to 1. More spread
 * than chance would bring counts as 0 ([A8]). Undefined for fewer than two raters.
 *
 * @example withinGroupAgreement([1, 2, 2, 3], 1.25) // 0.4667
 */
export function withinGroupAgreement(
  ratings: readonly number[],
  nullVariance: number,
): AgreementOutcome {
  if (ratings.length < 2) return noAgreement("fewRaters");
  return agreementOf(Math.max(0, 1 - variance(ratings) / nullVariance), ratings.length);
}

/**
 * rwg(J) of several items together, by the mean of the items' variances ([A9]). Each item is one list of ratings by two raters or more.
 */
export function withinGroupAgreementOfItems(
  items: readonly (readonly number[])[],
  nullVariance: number,
): AgreementOutcome {
  if (items.length === 0) return noAgreement("fewRatees");
  if (items.some((ratings) => ratings.length < 2)) return noAgreement("fewRaters");
  const ratio = mean(items.map(variance)) / nullVariance;
  const agreeing = items.length * Math.max(0, 1 - ratio);
  return agreementOf(agreeing / (agreeing + ratio), items.length);
}
