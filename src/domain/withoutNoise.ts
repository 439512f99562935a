/**
 * A result to 14 significant digits, so that what is 41 on paper is 41 ([W5]): sums of binary fractions can end a hair beside the
 * exact value, and a score then in the wrong band or short of its target.
 *
 * @example withoutNoise(0.4 * 2 + 0.6 * 67) // 41, not 40.99999999999999
 */
export function withoutNoise(result: number): number {
  const size = Math.abs(result);
  if (size >= 1 && size < 100) {
    // Where most scores are; many times as fast as by way of text. Both integers are exact, so the quotient is the nearest number.
    const steps = size < 10 ? 1e13 : 1e12;
    return Math.round(result * steps) / steps;
  }
  return Number(result.toPrecision(14));
}
