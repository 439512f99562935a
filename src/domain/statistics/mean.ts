import { sum } from "./sum";

/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Sum of squared deviations from the mean. */
export function squaredDeviations(values: readonly number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2));
}

/** Variance of a sample of at least two, with n − 1. */
export function variance(values: readonly number[]): number {
  return squaredDeviations(values) / (values.length - 1);
}

/** Standard deviation of such a sample. */
export function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values));
}
