import type { Band } from "../band";

/** The other bands, lowest first; the one below takes over the scores, for the lowest band the one above. */
export function withoutBand(bands: readonly Band[], number: number): readonly Band[] {
  const place = bands.findIndex((band) => band.number === number);
  const removed = bands[place];
  const heir = bands[place - 1] ?? bands[place + 1];
  if (!removed || !heir) return bands;
  const others = bands.filter((band) => band !== removed);
  return others.map((band) => {
    if (band !== heir) return band;
    return place > 0 ? { ...band, to: removed.to } : { ...band, from: removed.from };
  });
}
