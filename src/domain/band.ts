import type { Bilingual } from "./bilingual";

/**
 * A stretch of the score scale with its own behaviours. It holds every score from `from` up to, not
 * including, the next band's `from` ([B1]).
 */
export interface Band {
  /** 1 for the lowest. */
  readonly number: number;
  /** Lower bound, in score units, included. */
  readonly from: number;
  /** Upper bound as people read it; the last band's is the top of the scale, included. */
  readonly to: number;
  readonly label: Bilingual;
}
