/**
 * Of the multipliers on core's weights at which two people change places ([N3]), the one that is the smallest change from today's 1, twice as
 * much counting like half as much ([Y3]). `undefined` where they never do.
 *
 * @example nearestMultiplier([0.25, 1.44]) // 1.44
 */
export function nearestMultiplier(multipliers: readonly number[]): number | undefined {
  const changeOf = (multiplier: number) => Math.abs(Math.log(multiplier));
  return [...multipliers].sort((one, other) => changeOf(one) - changeOf(other))[0];
}
