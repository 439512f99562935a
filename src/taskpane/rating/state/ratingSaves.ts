import type { Problem } from "../../../domain/problem";
import type { RatingKey } from "../../../domain/rating";
import { ratingTextKey } from "../../../domain/ratingTextKey";
import type { TextKey } from "../../../domain/textKey";
import { problemOf } from "../../../excel/problemOf";
import type { RatingChange } from "../../../excel/saveRating";
import type { PaneActions } from "../../state/paneActions";
import { inPlaceOf, type Drafts, type EnteredDraft, type RatingDraft } from "./ratingDraft";
import { createRetries } from "./ratingRetries";

export interface RatingSaves {
  readonly subscribe: (listener: () => void) => () => void;
  /** In the order in which they were last touched. */
  readonly getDrafts: () => Drafts;
  /** Keeps an input that cannot be saved yet. */
  readonly hold: (change: RatingChange, undoing?: RatingChange) => void;
  /** Saves; of several changes to one rating that come while Excel is busy only the last is written. */
  readonly save: (change: RatingChange, undoing?: RatingChange) => void;
  /** Tries at once what could not be saved. */
  readonly retry: (key: RatingKey) => void;
  /** Gives up what is not saved; the workbook counts again. */
  readonly discard: (key: RatingKey) => void;
  /** Says that the workbook was read again. */
  readonly markRead: () => void;
}

/** Writes ratings one after the other and keeps what was entered until it stands in the workbook. */
export function createRatingSaves(write: PaneActions["saveRating"]): RatingSaves {
  let drafts: Drafts = new Map();
  const waiting = new Map<TextKey, EnteredDraft>();
  const listeners = new Set<() => void>();
  const retries = createRetries();
  let isWriting = false;

  function show(next: Drafts): void {
    drafts = next;
    listeners.forEach((listener) => {
      listener();
    });
  }

  function put(draft: RatingDraft): void {
    const key = ratingTextKey(draft.entered.key);
    const others = [...drafts].filter(([other]) => other !== key);
    show(new Map([...others, [key, draft]]));
  }

  async function writeWaiting(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    for (const [key, draft] of waiting) {
      waiting.delete(key);
      await writeDraft(key, draft);
    }
    isWriting = false;
  }

  async function writeDraft(key: TextKey, draft: EnteredDraft): Promise<void> {
    try {
      await write(draft.entered, () => {
        if (!waiting.has(key)) put({ ...draft, status: "written" });
      });
      retries.forget(key);
      if (!waiting.has(key)) put({ ...draft, status: "saved" });
    } catch (error) {
      const later = waiting.get(key);
      if (later) waiting.set(key, inPlaceOf(draft, later));
      else fail(key, draft, problemOf(error));
    }
  }

  function fail(key: TextKey, draft: EnteredDraft, problem: Problem): void {
    const isRetried = retries.plan(key, problem, () => {
      if (drafts.get(key)?.status === "failed") queue(key, draft);
    });
    put({ ...draft, status: "failed", problem, isRetried });
  }

  function queue(key: TextKey, draft: EnteredDraft): void {
    waiting.set(key, draft);
    put({ ...draft, status: "saving" });
    void writeWaiting();
  }

  /** A change that takes the place of one that has not been written. */
  function entered(change: RatingChange, undoing: RatingChange | undefined): EnteredDraft {
    const key = ratingTextKey(change.key);
    const draft = drafts.get(key);
    const isHeld = draft?.status === "failed" || draft?.status === "held";
    const unwritten = waiting.get(key) ?? (isHeld ? draft : undefined);
    const next = { entered: change, undoing };
    return unwritten ? inPlaceOf(unwritten, next) : next;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getDrafts: () => drafts,
    hold(change, undoing) {
      put({ ...entered(change, undoing), status: "held" });
    },
    save(change, undoing) {
      const key = ratingTextKey(change.key);
      retries.forget(key);
      queue(key, entered(change, undoing));
    },
    retry(ratingKey) {
      const key = ratingTextKey(ratingKey);
      const draft = drafts.get(key);
      if (draft?.status === "failed")
        queue(key, { entered: draft.entered, undoing: draft.undoing });
    },
    discard(ratingKey) {
      const key = ratingTextKey(ratingKey);
      retries.forget(key);
      waiting.delete(key);
      show(new Map([...drafts].filter(([other]) => other !== key)));
    },
    markRead() {
      show(new Map([...drafts].map(([key, draft]) => [key, read(draft)])));
    },
  };
}

function read(draft: RatingDraft): RatingDraft {
  return draft.status === "saved" ? { ...draft, status: "read" } : draft;
}
