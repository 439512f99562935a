import { gap } from "./gap";

/**
 * What is missing to the target, in score units: 0 at or above it. There is none where score or target is missing.
 *
 * @example shortfall(58, 70) // 12
 */
export function shortfall(
  score: number | undefined,
  target: number | undefined,
): number | undefined {
  const found = gap(score, target);
  return found === undefined ? undefined : Math.max(0, -found);
}
