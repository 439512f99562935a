/** The colours a band can have, from the lowest (orange) to the highest (blue). */
const hueCount = 4;

/**
 * Which of the four hues a band has. A model with fewer or more than four bands spreads them over the
 * same row of hues: the lowest is always 1, the highest always 4.
 */
export function bandHue(band: number, bandCount: number): 1 | 2 | 3 | 4 {
  const share = bandCount > 1 ? (band - 1) / (bandCount - 1) : 0;
  const hue = 1 + Math.round(Math.min(Math.max(share, 0), 1) * (hueCount - 1));
  return hue === 1 || hue === 2 || hue === 3 ? hue : 4;
}
