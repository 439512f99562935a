import { raterGroups, type RatingKey } from "../../../domain/rating";
import type { RatingChange } from "../../../excel/saveRating";
import { officeContext } from "../../officeContext";
import { inputTexts } from "./ratingInput";
import type { Drafts, RatingDraft } from "./ratingDraft";

const unsaved: ReadonlySet<RatingDraft["status"]> = new Set(["held", "saving", "failed"]);

/**
 * Keeps what is not saved yet, so that a reload of the pane loses nothing. It names people, so it is kept in the session of this
 * one pane alone, which ends with its window, and only until it stands in the workbook.
 */
export function keepDrafts(drafts: Drafts): void {
  const changes = [...drafts.values()]
    .filter(({ status }) => unsaved.has(status))
    .map(({ entered }) => entered);
  try {
    if (changes.length === 0) sessionStorage.removeItem(storageKey());
    else sessionStorage.setItem(storageKey(), JSON.stringify(changes));
  } catch {
    // A browser may refuse storage to a frame of another site; then a reload loses what is not saved.
  }
}

/** What was kept for this workbook. */
export function keptChanges(): readonly RatingChange[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey()) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRatingChange) : [];
  } catch {
    return [];
  }
}

/** One window may show one workbook after the other. */
function storageKey(): string {
  const { partitionKey = "", document } = officeContext();
  return `${partitionKey}competency.unsaved.${document?.url ?? ""}`;
}

function isRatingChange(kept: unknown): kept is RatingChange {
  if (!isRecord(kept) || !isRecord(kept["key"]) || typeof kept["who"] !== "string") return false;
  const { key, value } = kept;
  const texts = inputTexts.map((text) => kept[text] ?? "");
  return (
    isRatingKey(key) &&
    (value === undefined || value === "notObserved" || typeof value === "number") &&
    texts.every((text) => typeof text === "string")
  );
}

function isRatingKey(key: unknown): key is RatingKey {
  if (!isRecord(key)) return false;
  const texts = ["period", "employeeId", "competency", "rater"].map((part) => key[part]);
  return (
    texts.every((text) => typeof text === "string") &&
    raterGroups.some((group) => group === key["raterGroup"])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
