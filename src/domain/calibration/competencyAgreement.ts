import type { AgreementOutcome } from "../agreement/agreement";
import { averageDeviation } from "../agreement/averageDeviation";
import { krippendorffAlpha } from "../agreement/krippendorffAlpha";
import { mean } from "../statistics/mean";

/** How far to rely on what raters agree in. */
export type AgreementVerdict = "reliable" | "tentative" | "unreliable" | "unknown";

/** How the raters of the same people agree in one competency, or in several taken together. */
export interface RaterAgreement {
  /** Krippendorff's alpha for intervals ([A4]): do raters tell people apart alike? */
  readonly alpha: AgreementOutcome;
  /** Mean over ratees of the mean distance from the ratee's mean, in score units ([A11]). */
  readonly distance: number | undefined;
  /** Ratees with at least two raters: only they say anything. */
  readonly ratees: number;
  readonly ratings: number;
  readonly verdict: AgreementVerdict;
}

/**
 * The agreement in `units`, each the scores that the raters of one ratee gave ([V4]). Whose score it is does not matter to alpha, so that people
 * with different raters can be taken together.
 */
export function competencyAgreement(units: readonly (readonly number[])[]): RaterAgreement {
  const shared = units.filter((scores) => scores.length > 1);
  const alpha = krippendorffAlpha(shared, "interval");
  const distances = shared.map(averageDeviation).flatMap(valueOf);
  return {
    alpha,
    distance: distances.length === 0 ? undefined : mean(distances),
    ratees: shared.length,
    ratings: shared.flat().length,
    verdict: verdictOf(alpha, shared.length),
  };
}

/** Fewer ratees than this leave alpha to chance. */
const fewestRatees = 5;
/** Krippendorff (2004), Content Analysis, 2nd ed., p. 241. */
const reliableFrom = 0.8;
const tentativeFrom = 0.667;

function verdictOf(alpha: AgreementOutcome, ratees: number): AgreementVerdict {
  if (alpha.kind === "undefined" || ratees < fewestRatees) return "unknown";
  if (alpha.value >= reliableFrom) return "reliable";
  return alpha.value >= tentativeFrom ? "tentative" : "unreliable";
}

function valueOf(outcome: AgreementOutcome): readonly number[] {
  return outcome.kind === "agreement" ? [outcome.value] : [];
}
