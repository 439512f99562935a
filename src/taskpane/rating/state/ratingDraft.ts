import type { Problem } from "../../../domain/problem";
import type { TextKey } from "../../../domain/textKey";
import type { RatingChange } from "../../../excel/saveRating";

/**
 * What was entered for one rating and how far saving it has come. "held" waits for the rest of the input, such as
 * the reason for "not observed"; "written" stands in the workbook, which has not been read again; "read" is saved, and the
 * workbook that was read since is what counts.
 */
export type RatingDraft = OtherDraft | FailedDraft;

export interface EnteredDraft {
  readonly entered: RatingChange;
  /** What undoing it writes; a change that undoes another one has none. */
  readonly undoing?: RatingChange | undefined;
}

interface OtherDraft extends EnteredDraft {
  readonly status: "held" | "saving" | "written" | "saved" | "read";
}

export interface FailedDraft extends EnteredDraft {
  readonly status: "failed";
  readonly problem: Problem;
  /** Whether it is tried again without being asked to. */
  readonly isRetried: boolean;
}

export type Drafts = ReadonlyMap<TextKey, RatingDraft>;

/** `draft`, with undoing it leading back to where undoing `unwritten` leads: nothing of that one stands in the workbook. */
export function inPlaceOf(
  unwritten: EnteredDraft,
  { entered, undoing }: EnteredDraft,
): EnteredDraft {
  if (!unwritten.undoing || !undoing) return { entered };
  return {
    entered,
    undoing: { ...undoing, ...unwritten.undoing, undoes: { value: entered.value } },
  };
}
