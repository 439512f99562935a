import type { RaterGroup } from "./rating";

/** Our assumption of what each rater group counts, until `Settings` says otherwise ([R8]). */
export const standardGroupWeights: Readonly<Record<RaterGroup, number>> = {
  self: 0,
  manager: 50,
  peer: 20,
  "direct report": 10,
  customer: 20,
};
