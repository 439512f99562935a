import quantile from "@stdlib/stats-base-dists-f-quantile";

/** The value that an F-distributed variable stays under with the given probability. */
export function fQuantile(
  probability: number,
  degreesOfFreedom: number,
  ofDenominator: number,
): number {
  return quantile(probability, degreesOfFreedom, ofDenominator);
}
