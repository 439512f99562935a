import { squaredDeviations } from "../statistics/mean";
import { countOf } from "./countOf";

/** Sum over all ordered pairs of values: 1 for a pair of unequal ones. */
export function nominalDistances(values: readonly number[]): number {
  const equal = [...countOf(values).values()].reduce((sum, count) => sum + count ** 2, 0);
  return values.length ** 2 - equal;
}

/** Sum over all ordered pairs of (c − k)², from the deviations from the mean. */
export function intervalDistances(values: readonly number[]): number {
  return 2 * values.length * squaredDeviations(values);
}

/** Sum over all ordered pairs of ((c − k) / (c + k))²; the values are 0 or more. */
export function ratioDistances(values: readonly number[]): number {
  const counts = [...countOf(values)];
  let sum = 0;
  counts.forEach(([one, times], at) => {
    for (const [other, otherTimes] of counts.slice(at + 1)) {
      sum += 2 * times * otherTimes * ((one - other) / (one + other)) ** 2;
    }
  });
  return sum;
}
