import type { Rating, RatingKey } from "../../../domain/rating";
import type { RatingChange } from "../../../excel/saveRating";
import type { RatingInput } from "./ratingInput";
import type { RatingDraft } from "./ratingSaves";

export interface EnteredRating {
  readonly key: RatingKey;
  readonly input: RatingInput;
  /** The rating in the workbook, as far as there is one. */
  readonly own: Rating | undefined;
  readonly draft: RatingDraft | undefined;
  readonly who: string;
}

/**
 * What to write of an input. The row of a cleared rating still holds its evidence, which the pane does not show: texts
 * of an unrated row that nobody entered anything for stay as they are.
 */
export function ratingChange({ key, input, own, draft, who }: EnteredRating): RatingChange {
  const { value, evidence, reason } = input;
  const isEntered = (field: "evidence" | "reason") =>
    own !== undefined || input[field] !== "" || (draft?.entered[field] ?? "") !== "";
  return {
    key,
    value,
    ...(isEntered("evidence") && { evidence }),
    ...(isEntered("reason") && { reason }),
    who,
  };
}

/** Takes the score back; why something was not observed goes with it. */
export function clearedRating({ key, input, who }: EnteredRating): RatingChange {
  return { key, value: undefined, ...(input.value === "notObserved" && { reason: "" }), who };
}
