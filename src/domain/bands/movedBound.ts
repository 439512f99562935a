import type { Band } from "../band";

/** Why a bound cannot be where it is wanted. */
export type BoundRefusal = "belowNextBand" | "aboveNextBand" | "endsBeforeItBegins";

export type MovedBound =
  | { readonly ok: true; readonly bands: readonly Band[] }
  | { readonly ok: false; readonly refusal: BoundRefusal };

/**
 * Bands, lowest first, after one bound has moved. The bound of the neighbour that touches it moves along and keeps its distance, so that no
 * hole or overlap comes about ([M1]); the ends of the scale move alone.
 */
export function movedBound(
  bands: readonly Band[],
  { number, bound, value }: { number: number; bound: "from" | "to"; value: number },
): MovedBound {
  const place = bands.findIndex((band) => band.number === number);
  const other = bound === "from" ? place - 1 : place + 1;
  const [band, neighbour] = [bands[place], bands[other]];
  const shift = band ? value - band[bound] : 0;
  const moved = bands.map((each, at) => {
    if (at === place) return { ...each, [bound]: value };
    if (each !== neighbour) return each;
    return bound === "from"
      ? { ...each, to: each.to + shift }
      : { ...each, from: each.from + shift };
  });
  const refusal = refusalOf(moved, place);
  return refusal ? { ok: false, refusal } : { ok: true, bands: moved };
}

function refusalOf(bands: readonly Band[], place: number): BoundRefusal | undefined {
  const [below, band, above] = [bands[place - 1], bands[place], bands[place + 1]];
  if (!band) return undefined;
  if (band.to < band.from) return "endsBeforeItBegins";
  if (below && below.to < below.from) return "belowNextBand";
  if (above && above.to < above.from) return "aboveNextBand";
  return undefined;
}
