import type { Band } from "../../../domain/band";
import { isEvidenceMissing, type EvidenceNeed } from "../../../domain/evidence/isEvidenceMissing";
import type { Rating } from "../../../domain/rating";
import type { RatingDraft } from "./ratingDraft";

/** What the pane's fields for one rating hold. */
export interface RatingInput {
  readonly value: number | "notObserved" | undefined;
  readonly behavioursSeen: string;
  readonly evidence: string;
  readonly reason: string;
}

/** The texts beside the score, each in a column of its own. */
export const inputTexts = ["behavioursSeen", "evidence", "reason"] as const;

/** What to show: what was just entered, else what the workbook says. */
export function ratingInput(own: Rating | undefined, draft: RatingDraft | undefined): RatingInput {
  const stored = storedInput(own);
  if (!draft || draft.status === "read") return stored;
  const { value, behavioursSeen, evidence, reason } = draft.entered;
  return {
    value,
    behavioursSeen: behavioursSeen ?? stored.behavioursSeen,
    evidence: evidence ?? stored.evidence,
    reason: reason ?? stored.reason,
  };
}

export function isEmpty(input: RatingInput): boolean {
  return input.value === undefined && inputTexts.every((text) => input[text] === "");
}

/** When an input says enough to be saved. */
export interface InputRules {
  readonly bands: readonly Band[];
  readonly evidenceNeed: EvidenceNeed;
}

/** What an input still lacks before it can be saved; "not observed" without a reason says too little. */
export function missingPart(
  { value, evidence, reason }: Pick<RatingInput, "value" | "evidence" | "reason">,
  { bands, evidenceNeed }: InputRules,
): "band" | "reason" | "evidence" | undefined {
  if (value === undefined) return "band";
  if (value === "notObserved") return reason.trim() === "" ? "reason" : undefined;
  return isEvidenceMissing({ score: value, evidence }, bands, evidenceNeed)
    ? "evidence"
    : undefined;
}

function storedInput(own: Rating | undefined): RatingInput {
  return {
    value: own && storedValue(own),
    behavioursSeen: own?.behavioursSeen ?? "",
    evidence: own?.evidence ?? "",
    reason: own?.reason ?? "",
  };
}

function storedValue({ value }: Rating): RatingInput["value"] {
  if (value.kind === "score") return value.score;
  return value.kind === "notObserved" ? "notObserved" : undefined;
}
