/**
 * Numbers in [0, 1) that are the same on every run: the mulberry32 generator (public domain).
 * @param {number} seed
 */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * About normally distributed, within three standard deviations: the sum of twelve uniform numbers less six.
 * @param {() => number} random
 */
export function noise(random, deviation) {
  let sum = -6;
  for (let count = 0; count < 12; count += 1) sum += random();
  return deviation * Math.max(-3, Math.min(3, sum));
}
