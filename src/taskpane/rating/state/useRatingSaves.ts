import { useEffect, useState, useSyncExternalStore } from "react";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { ratingTextKey } from "../../../domain/ratingTextKey";
import type { RatingKey } from "../../../domain/rating";
import type { RatingChange } from "../../../excel/saveRating";
import type { PaneActions } from "../../state/paneActions";
import { createRatingSaves, type FailedDraft, type RatingDraft } from "./ratingSaves";

export interface RatingSaving {
  /** What was entered and could not be saved. */
  readonly failures: readonly FailedDraft[];
  readonly draftOf: (key: RatingKey) => RatingDraft | undefined;
  readonly hold: (change: RatingChange) => void;
  readonly save: (change: RatingChange) => void;
}

/** Saves ratings for as long as the pane is open; `index` is what the workbook was last read as. */
export function useRatingSaves(
  write: PaneActions["saveRating"],
  index: AssessmentIndex,
): RatingSaving {
  const [saves] = useState(() => createRatingSaves(write));
  const drafts = useSyncExternalStore(saves.subscribe, saves.getDrafts);
  useEffect(() => {
    saves.markRead();
  }, [saves, index]);
  return {
    failures: [...drafts.values()].filter(isFailed),
    draftOf: (key) => drafts.get(ratingTextKey(key)),
    hold: saves.hold,
    save: saves.save,
  };
}

function isFailed(draft: RatingDraft): draft is FailedDraft {
  return draft.status === "failed";
}
