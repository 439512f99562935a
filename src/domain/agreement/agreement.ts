/** Ratings of several ratees (rows) by several raters (columns); `undefined` where a rater gave none. */
export type RatingsTable = readonly (readonly (number | undefined)[])[];

/** The limits of a 95 % confidence interval. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** Why a statistic has no value. It is never 0 or 1 instead ([A1]). */
export type NoAgreement =
  | "fewRatees"
  | "fewRaters"
  | "notTwoRaters"
  | "noVariance"
  | "noVarianceBetweenRatees"
  | "notPositive"
  | "offScale"
  | "meanNearEnd"
  | "manyValues"
  | "hugeValues";

/** A statistic of agreement over `n` ratees; limits where a published interval exists. */
export interface Agreement {
  readonly kind: "agreement";
  readonly value: number;
  readonly n: number;
  readonly limits?: Limits;
}

/** A statistic, or why these ratings have none. */
export type AgreementOutcome =
  Agreement | { readonly kind: "undefined"; readonly reason: NoAgreement };

export function noAgreement(reason: NoAgreement): AgreementOutcome {
  return { kind: "undefined", reason };
}

/** The statistic; values so huge that sums overflow have none, and limits that are no numbers are left out. */
export function agreementOf(value: number, n: number, limits?: Limits): AgreementOutcome {
  if (!Number.isFinite(value)) return noAgreement("hugeValues");
  const areLimits = limits && Number.isFinite(limits.lower) && Number.isFinite(limits.upper);
  return { kind: "agreement", value, n, ...(areLimits && { limits }) };
}
