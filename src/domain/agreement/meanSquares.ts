import { mean, squaredDeviations } from "../statistics/mean";

/** Mean squares of a ratees × raters table without gaps, in the notation of Shrout & Fleiss (1979). */
export interface MeanSquares {
  /** n, ratees. */
  readonly ratees: number;
  /** k, raters. */
  readonly raters: number;
  /** BMS: between ratees. */
  readonly between: number;
  /** WMS: within ratees. */
  readonly within: number;
  /** JMS: between raters. */
  readonly betweenRaters: number;
  /** EMS: what neither ratees nor raters account for. */
  readonly error: number;
}

/** Analysis of variance of a table with at least two rows and two columns, none with a gap. */
export function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const total = squaredDeviations(rows.flat());
  const between = significant(k * squaredDeviations(rows.map(mean)), total);
  const columns = Array.from({ length: k }, (_, at) => mean(rows.map((row) => row[at] ?? NaN)));
  const betweenRaters = significant(n * squaredDeviations(columns), total);
  const within = significant(total - between, total);
  return {
    ratees: n,
    raters: k,
    between: between / (n - 1),
    within: within / (n * (k - 1)),
    betweenRaters: betweenRaters / (k - 1),
    error: significant(within - betweenRaters, total) / ((n - 1) * (k - 1)),
  };
}

/** Sums of binary fractions leave a hair where the sum of squares is 0 on paper. */
function significant(sum: number, total: number): number {
  return sum < total * 1e-12 ? 0 : sum;
}
