import { z95 } from "../statistics/t95";
import {
  agreementOf,
  noAgreement,
  type AgreementOutcome,
  type Limits,
  type RatingsTable,
} from "./agreement";
import { completeRows } from "./completeRows";
import { contingencyTable, type ContingencyTable } from "./contingencyTable";

/** What a disagreement counts: the same whatever its size, by its size, or by the square of it. */
export type KappaWeights = "unweighted" | "linear" | "quadratic";

/** More categories than this are no categories. */
const mostCategories = 1_000;

/**
 * Cohen's kappa of two raters (1960), weighted (1968) by the difference of the values, with the large-sample standard error of Fleiss,
 * Cohen & Everitt (1969) for its 95 % interval ([A5]). Ratees that only one has rated are left out. Undefined unless there are exactly two
 * raters, and where both use one and the same value.
 */
export function cohenKappa(ratings: RatingsTable, weights: KappaWeights): AgreementOutcome {
  if (ratings.some((row) => row.length !== 2)) return noAgreement("notTwoRaters");
  const rows = completeRows(ratings);
  if (rows.length === 0) return noAgreement("fewRatees");
  const categories = [...new Set(rows.flat())];
  if (categories.length === 1) return noAgreement("noVariance");
  if (categories.length > mostCategories) return noAgreement("manyValues");
  return kappaOf(contingencyTable(rows, categories, agreementWeight(categories, weights)));
}

function agreementWeight(
  categories: readonly number[],
  weights: KappaWeights,
): (one: number, other: number) => number {
  const span = Math.max(...categories) - Math.min(...categories);
  switch (weights) {
    case "unweighted":
      return (one, other) => (one === other ? 1 : 0);
    case "linear":
      return (one, other) => 1 - Math.abs(one - other) / span;
    case "quadratic":
      return (one, other) => 1 - ((one - other) / span) ** 2;
  }
}

function kappaOf(table: ContingencyTable): AgreementOutcome {
  const { observed, expected } = table;
  const value = (observed - expected) / (1 - expected);
  return agreementOf(value, table.n, limits(value, standardError(table)));
}

/** The standard error for samples from a population in which kappa is not 0. */
function standardError({ n, cells, observed, expected }: ContingencyTable): number {
  const spread = cells.reduce((sum, { share, weight, rowWeight, columnWeight }) => {
    const part = weight * (1 - expected) - (rowWeight + columnWeight) * (1 - observed);
    return sum + share * part ** 2;
  }, 0);
  const centre = observed * expected - 2 * expected + observed;
  return Math.sqrt(Math.max(0, spread - centre ** 2) / n) / (1 - expected) ** 2;
}

function limits(value: number, error: number): Limits {
  return { lower: Math.max(-1, value - z95 * error), upper: Math.min(1, value + z95 * error) };
}
