import { fQuantile } from "../statistics/fQuantile";
import { t95, z95 } from "../statistics/t95";
import { mean, squaredDeviations, standardDeviation } from "../statistics/mean";

/** A figure from `n` ratees with its 95 % interval; without one where there is nothing to draw it from. */
export interface Estimate {
  readonly value: number;
  readonly n: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** Mean of at least two values, with Student's interval. */
export function meanInterval(values: readonly number[]): Estimate {
  const n = values.length;
  const half = (t95(n - 1) * standardDeviation(values)) / Math.sqrt(n);
  const value = mean(values);
  return { value, n, lower: value - half, upper: value + half };
}

/** A share of `n`, with Wilson's interval (1927). */
export function shareInterval(count: number, n: number): Estimate {
  const share = count / n;
  const centre = (share + z95 ** 2 / (2 * n)) / (1 + z95 ** 2 / n);
  const half =
    (z95 * Math.sqrt((share * (1 - share)) / n + z95 ** 2 / (4 * n ** 2))) / (1 + z95 ** 2 / n);
  return { value: share, n, lower: centre - half, upper: centre + half };
}

/**
 * Ratio of the standard deviations of paired values, with the interval from Pitman's and Morgan's test of two correlated variances
 * (1939). `undefined` where the second ones do not differ; without an interval for fewer than three pairs or values that do not differ.
 */
export function varianceRatioInterval(
  values: readonly number[],
  others: readonly number[],
): Estimate | undefined {
  const n = values.length;
  const ofOthers = standardDeviation(others);
  if (ofOthers === 0) return undefined;
  const value = standardDeviation(values) / ofOthers;
  if (n < 3 || value === 0) return { value, n };
  const unexplained = 1 - correlation(values, others) ** 2;
  const width = 1 + (2 * unexplained * fQuantile(0.95, 1, n - 2)) / (n - 2);
  const factor = Math.sqrt(width + Math.sqrt(width ** 2 - 1));
  return { value, n, lower: value / factor, upper: value * factor };
}

function correlation(values: readonly number[], others: readonly number[]): number {
  const centre = mean(values);
  const centreOfOthers = mean(others);
  const joint = values.reduce(
    (sum, value, at) => sum + (value - centre) * ((others[at] ?? NaN) - centreOfOthers),
    0,
  );
  return joint / Math.sqrt(squaredDeviations(values) * squaredDeviations(others));
}
