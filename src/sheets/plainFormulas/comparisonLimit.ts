import { fail, succeed, type Result } from "../../domain/result";

/** More comparisons of rows than this make a workbook slow at every change: each formula compares all rows of `Ratings`. */
const mostComparisons = 20_000_000;

/**
 * Whether `cells` formulas that each look through `rows` rows are still quick enough.
 *
 * @returns how many rows are compared at each calculation.
 */
export function rowComparisons(cells: number, rows: number): Result<number> {
  const comparisons = cells * rows;
  return comparisons > mostComparisons
    ? fail({ code: "tooManyComparisons", comparisons, limit: mostComparisons })
    : succeed(comparisons);
}
