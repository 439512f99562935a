import type { Band } from "../band";

/** The bands with the highest one split at its middle into two; undefined where it has no room for that. */
export function withSplitTop(bands: readonly Band[]): readonly Band[] | undefined {
  const top = bands.at(-1);
  if (!top || top.to - top.from < 2) return undefined;
  const middle = Math.floor((top.from + top.to) / 2);
  const number = Math.max(...bands.map((band) => band.number)) + 1;
  const added = { number, from: middle + 1, to: top.to, label: { zh: "", en: "" } };
  return [...bands.slice(0, -1), { ...top, to: middle }, added];
}
