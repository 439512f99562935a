import { useEffect, useState, useSyncExternalStore } from "react";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { findPeriod } from "../../../domain/findPeriod";
import type { RatingKey } from "../../../domain/rating";
import { ratingTextKey } from "../../../domain/ratingTextKey";
import { textKey } from "../../../domain/textKey";
import type { RatingChange } from "../../../excel/saveRating";
import type { PaneActions } from "../../state/paneActions";
import { keepDrafts, keptChanges } from "./keptDrafts";
import { missingPart } from "./ratingInput";
import type { Drafts, FailedDraft, RatingDraft } from "./ratingDraft";
import { createRatingSaves, type RatingSaves } from "./ratingSaves";

export interface RatingSaving extends Pick<RatingSaves, "hold" | "save" | "retry" | "discard"> {
  /** What was entered and could not be saved. */
  readonly failures: readonly FailedDraft[];
  /** What was entered and is not complete. */
  readonly incomplete: readonly RatingDraft[];
  /** The one that was touched last. */
  readonly latest: RatingDraft | undefined;
  readonly draftOf: (key: RatingKey) => RatingDraft | undefined;
}

/** Saves ratings for as long as the pane is open; `index` is what the workbook was last read as. */
export function useRatingSaves(
  write: PaneActions["saveRating"],
  index: AssessmentIndex,
): RatingSaving {
  const [saves] = useState(() => restoredSaves(write, index));
  const drafts = useSyncExternalStore(saves.subscribe, saves.getDrafts);
  useEffect(() => {
    saves.markRead();
  }, [saves, index]);
  return { ...saves, ...summed(drafts) };
}

function summed(drafts: Drafts): Omit<RatingSaving, "hold" | "save" | "retry" | "discard"> {
  const all = [...drafts.values()];
  return {
    failures: all.filter(isFailed),
    incomplete: all.filter(({ status }) => status === "held"),
    latest: all.at(-1),
    draftOf: (key) => drafts.get(ratingTextKey(key)),
  };
}

/** Goes on where the pane was before it was reloaded: what was complete is saved, the rest waits for its other half. */
function restoredSaves(write: PaneActions["saveRating"], index: AssessmentIndex): RatingSaves {
  const kept = keptChanges().filter(({ key }) => isKnown(key, index));
  const saves = createRatingSaves(write);
  saves.subscribe(() => {
    keepDrafts(saves.getDrafts());
  });
  const { model, settings } = index.assessment;
  const rules = { bands: model.bands, evidenceNeed: settings.evidenceNeed ?? "never" };
  for (const change of kept) {
    if (isComplete(change, rules)) saves.save(change);
    else saves.hold(change);
  }
  return saves;
}

type Rules = Parameters<typeof missingPart>[1];

/** A score that was taken back is complete; the texts alone are not. */
function isComplete(change: RatingChange, rules: Rules): boolean {
  const { value, evidence = "", reason = "" } = change;
  return missingPart({ value, evidence, reason }, rules) === undefined;
}

/** Another workbook in the same window knows other people, or has closed the period. */
function isKnown(key: RatingKey, index: AssessmentIndex): boolean {
  const period = findPeriod(index, key.period);
  const { competencies } = index.assessment.model;
  return (
    period.ok &&
    period.value.status === "open" &&
    index.employeesById.has(textKey(key.employeeId)) &&
    competencies.some(({ code }) => textKey(code) === textKey(key.competency))
  );
}

function isFailed(draft: RatingDraft): draft is FailedDraft {
  return draft.status === "failed";
}
