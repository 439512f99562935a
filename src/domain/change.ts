/** What became of a score from one period to the next. */
export interface Change {
  /** Score minus the earlier one, in score units. */
  readonly by: number;
  readonly direction: "up" | "same" | "down";
}

/**
 * The change of a score since an earlier period; `same` only when the scores are equal ([E1]). There is none where either is missing.
 *
 * @example change(72, 65) // { by: 7, direction: "up" }
 */
export function change(score: number | undefined, earlier: number | undefined): Change | undefined {
  if (score === undefined || earlier === undefined) return undefined;
  const by = score - earlier;
  if (by === 0) return { by, direction: "same" };
  return { by, direction: by > 0 ? "up" : "down" };
}
