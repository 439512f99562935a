import { agreementOf, noAgreement, type AgreementOutcome, type RatingsTable } from "./agreement";
import { midRanks } from "./midRanks";
import { intervalDistances, nominalDistances, ratioDistances } from "./squaredDistances";

/** How far two values lie apart: other or not, by rank, by difference, or by proportion. */
export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

/** More distinct values than this make proportions of all pairs too slow to compute. */
const mostRatioValues = 5_000;

/**
 * Krippendorff's alpha (2011): 1 − observed / expected disagreement, over the ratees with at least two ratings; gaps are allowed ([A4]).
 * Undefined where all ratings are alike, since then no disagreement can be expected.
 *
 * @example krippendorffAlpha(ratings, "ordinal") // 0.815 for Krippendorff's example C
 */
export function krippendorffAlpha(ratings: RatingsTable, metric: Metric): AgreementOutcome {
  const units = ratings.map(given).filter((unit) => unit.length > 1);
  if (units.length === 0) return noAgreement("fewRaters");
  const values = units.flat();
  const distinct = new Set(values).size;
  if (distinct === 1) return noAgreement("noVariance");
  if (metric === "ratio" && values.some((value) => value < 0)) return noAgreement("notPositive");
  if (metric === "ratio" && distinct > mostRatioValues) return noAgreement("manyValues");
  return agreementOf(alpha(units, metric), units.length);
}

function alpha(units: readonly (readonly number[])[], metric: Metric): number {
  if (metric === "ordinal") {
    const rank = midRanks(units.flat());
    const ranked = units.map((unit) => unit.map((value) => rank.get(value) ?? NaN));
    return alpha(ranked, "interval");
  }
  const distances = distancesBy[metric];
  const values = units.flat();
  const observed = units.reduce((sum, unit) => sum + distances(unit) / (unit.length - 1), 0);
  return 1 - ((values.length - 1) * observed) / distances(values);
}

const distancesBy = {
  nominal: nominalDistances,
  interval: intervalDistances,
  ratio: ratioDistances,
} as const;

function given(row: readonly (number | undefined)[]): readonly number[] {
  return row.filter((rating) => rating !== undefined);
}
