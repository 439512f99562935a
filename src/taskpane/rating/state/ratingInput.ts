import type { Rating } from "../../../domain/rating";
import type { RatingDraft } from "./ratingSaves";

/** What the pane's fields for one rating hold. */
export interface RatingInput {
  readonly value: number | "notObserved" | undefined;
  readonly evidence: string;
  readonly reason: string;
}

/** What to show: what was just entered, else what the workbook says. */
export function ratingInput(own: Rating | undefined, draft: RatingDraft | undefined): RatingInput {
  const stored = storedInput(own);
  if (!draft || draft.status === "read") return stored;
  const { value, evidence, reason } = draft.entered;
  return { value, evidence: evidence ?? stored.evidence, reason: reason ?? stored.reason };
}

/** "Not observed" without a reason says too little to be saved. */
export function isComplete({ value, reason }: RatingInput): boolean {
  return value === "notObserved" ? reason.trim() !== "" : value !== undefined;
}

function storedInput(own: Rating | undefined): RatingInput {
  return {
    value: own && storedValue(own),
    evidence: own?.evidence ?? "",
    reason: own?.reason ?? "",
  };
}

function storedValue({ value }: Rating): RatingInput["value"] {
  if (value.kind === "score") return value.score;
  return value.kind === "notObserved" ? "notObserved" : undefined;
}
