import type { Scale } from "./scale";

/** How somebody's own view of a competency differs from the others'. */
export type SelfView = "blindSpot" | "hiddenStrength" | "shared";

/** A third of the scale's width is the usual mark for a view that is worth talking about. */
const noticeableShare = 1 / 3;

/**
 * Whether an employee rates a competency higher than others do by more than a third of the scale (blind spot), lower by more than that
 * (hidden strength), or alike ([L1]). `undefined` where either view is missing.
 *
 * @example selfView(90, 55, { from: 0, to: 100 }) // "blindSpot"
 */
export function selfView(
  own: number | undefined,
  others: number | undefined,
  scale: Scale,
): SelfView | undefined {
  if (own === undefined || others === undefined) return undefined;
  const noticeable = (scale.to - scale.from) * noticeableShare;
  if (own - others > noticeable) return "blindSpot";
  return others - own > noticeable ? "hiddenStrength" : "shared";
}
