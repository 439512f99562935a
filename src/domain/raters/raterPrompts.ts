import type { Estimate } from "./estimates";
import type { RaterProfile } from "./raterProfile";

/** Something about a rater that chance would hardly explain, and its figure. */
export interface RaterPrompt {
  readonly kind: "higher" | "lower" | "narrow" | "wide" | "straight" | "halo" | "contrast";
  readonly estimate: Estimate;
}

/** Straight-lining has no natural zero: this share of ratees is worth a question. */
const muchStraightLining = 0.5;

/** What there is to talk about with a rater: figures whose interval leaves out "as others do" ([Q6]). */
export function promptsOf(profile: RaterProfile): readonly RaterPrompt[] {
  const { offset, spread, straightLining, halo } = profile;
  return [
    ...sided(offset, { neutral: 0, above: "higher", below: "lower" }),
    ...sided(spread, { neutral: 1, above: "wide", below: "narrow" }),
    ...sided(halo, { neutral: 0, above: "contrast", below: "halo" }),
    ...(straightLining && straightLining.value >= muchStraightLining
      ? [{ kind: "straight" as const, estimate: straightLining }]
      : []),
  ];
}

function sided(
  estimate: Estimate | undefined,
  sides: {
    readonly neutral: number;
    readonly above: RaterPrompt["kind"];
    readonly below: RaterPrompt["kind"];
  },
): readonly RaterPrompt[] {
  if (!differs(estimate, sides.neutral)) return [];
  return [{ kind: estimate.value > sides.neutral ? sides.above : sides.below, estimate }];
}

/** Whether the interval lies wholly on one side of where nothing would differ. */
function differs(estimate: Estimate | undefined, neutral: number): estimate is Required<Estimate> {
  if (estimate?.lower === undefined || estimate.upper === undefined) return false;
  return estimate.lower > neutral || estimate.upper < neutral;
}
