import type { Rating, RatingKey } from "../../../domain/rating";
import type { RatingChange } from "../../../excel/saveRating";
import { inputTexts, type RatingInput } from "./ratingInput";
import type { RatingDraft } from "./ratingDraft";

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
  const entered = inputTexts.filter(
    (text) => own !== undefined || input[text] !== "" || (draft?.entered[text] ?? "") !== "",
  );
  const texts = Object.fromEntries(entered.map((text) => [text, input[text]]));
  return { key, value: input.value, ...texts, who };
}

/** Takes the score back; why something was not observed and what was ticked to place a score go with it. */
export function clearedRating({ key, input, who }: EnteredRating): RatingChange {
  return {
    key,
    value: undefined,
    ...(input.behavioursSeen !== "" && { behavioursSeen: "" }),
    ...(input.value === "notObserved" && { reason: "" }),
    who,
  };
}

/** What undoing `change` writes, where `before` was shown before it. */
export function undoingChange(change: RatingChange, before: RatingInput): RatingChange {
  const { key, value, who } = change;
  const changed = inputTexts.filter((text) => change[text] !== undefined);
  const texts = Object.fromEntries(changed.map((text) => [text, before[text]]));
  return { key, value: before.value, ...texts, who, undoes: { value } };
}

/** Whether the workbook says what `change` has written. */
export function isWritten({ value, ...change }: RatingChange, stored: RatingInput): boolean {
  return (
    value === stored.value &&
    inputTexts.every((text) => change[text] === undefined || change[text] === stored[text])
  );
}
