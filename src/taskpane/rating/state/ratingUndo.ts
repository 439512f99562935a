import type { TFunction } from "i18next";
import type { Language } from "../../../domain/bilingual";
import type { RatingChange } from "../../../excel/saveRating";
import { scoreText } from "../../state/numberTexts";
import type { Rating } from "../../../domain/rating";
import { isWritten } from "./ratingChange";
import type { RatingDraft } from "./ratingDraft";
import { ratingInput } from "./ratingInput";

/** A change that can be taken back, once. */
export interface RatingUndo {
  /** The change that takes it back. */
  readonly undoing: RatingChange;
  readonly run: () => void;
}

/**
 * What takes the saved `draft` back; undefined where nothing was saved, or where the workbook says something else by now: what
 * somebody has changed there since is not written over.
 *
 * @param own the rating in the workbook as it was last read.
 */
export function undoingOf(
  draft: RatingDraft | undefined,
  own: Rating | undefined,
): RatingChange | undefined {
  if (!draft?.undoing) return undefined;
  switch (draft.status) {
    case "written":
    case "saved":
      return draft.undoing;
    case "read":
      return isWritten(draft.entered, ratingInput(own, undefined)) ? draft.undoing : undefined;
    default:
      return undefined;
  }
}

/** "A from 72 back to 65", to offer it and to say that it is done. */
export function undoSentence(
  change: RatingChange,
  kind: "undo" | "undone",
  { t, language }: { readonly t: TFunction; readonly language: Language },
): string {
  const { key, undoes, value } = change;
  const code = key.competency;
  if (undoes?.value === value) return t(`save.${kind}Text`, { code });
  const words = (score: RatingChange["value"]) =>
    typeof score === "number" ? scoreText(score, language) : t(`list.${score ?? "unrated"}`);
  return t(`save.${kind}`, { code, from: words(undoes?.value), to: words(value) });
}
