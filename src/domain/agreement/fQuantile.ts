import quantile from "@stdlib/stats-base-dists-f-quantile";

/** The value that an F-distributed variable stays under with the given probability. */
export function fQuantile(
  probability: number,
  degreesOfFreedom: number,
  ofDenominator: number,
): number {
  return quantile(probability, degreesOfFreedom, ofDenominator);
}

/** Half width of a 95 % interval in standard errors: Student's t, whose square is F with 1 degree of freedom. */
export function tOf95(degreesOfFreedom: number): number {
  return Math.sqrt(fQuantile(0.95, 1, degreesOfFreedom));
}
