import type { Band } from "./band";

/**
 * The score that ticked behaviours come to within a band: `From` + share ticked × (`To` − `From`), rounded half up ([B5]). A band without
 * behaviours gives its `From`.
 *
 * @example checklistScore({ number: 3, from: 61, to: 80, … }, 2, 3) // 74
 */
export function checklistScore(
  { from, to }: Pick<Band, "from" | "to">,
  ticked: number,
  behaviours: number,
): number {
  if (behaviours === 0) return from;
  return Math.round(from + (ticked / behaviours) * (to - from));
}
