import { ratingTextKey } from "../../../domain/ratingTextKey";
import type { Problem } from "../../../domain/problem";
import type { TextKey } from "../../../domain/textKey";
import { problemOf } from "../../../excel/problemOf";
import type { RatingChange } from "../../../excel/saveRating";
import type { PaneActions } from "../../state/paneActions";

/**
 * What was entered for one rating and how far saving it has come. "held" waits for the rest of the input, such as
 * the reason for "not observed"; "written" stands in the workbook, which has not been read again; "read" is saved, and the
 * workbook that was read since is what counts.
 */
export type RatingDraft =
  | {
      readonly status: "held" | "saving" | "written" | "saved" | "read";
      readonly entered: RatingChange;
    }
  | FailedDraft;

export interface FailedDraft {
  readonly status: "failed";
  readonly entered: RatingChange;
  readonly problem: Problem;
}

export interface RatingSaves {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getDrafts: () => ReadonlyMap<TextKey, RatingDraft>;
  /** Keeps an input that cannot be saved yet. */
  readonly hold: (change: RatingChange) => void;
  /** Saves; of several changes to one rating that come while Excel is busy only the last is written. */
  readonly save: (change: RatingChange) => void;
  /** Says that the workbook was read again. */
  readonly markRead: () => void;
}

/** Writes ratings one after the other and keeps what was entered until it stands in the workbook. */
export function createRatingSaves(write: PaneActions["saveRating"]): RatingSaves {
  let drafts: ReadonlyMap<TextKey, RatingDraft> = new Map();
  const waiting = new Map<TextKey, RatingChange>();
  const listeners = new Set<() => void>();
  let isWriting = false;

  function show(next: ReadonlyMap<TextKey, RatingDraft>): void {
    drafts = next;
    listeners.forEach((listener) => {
      listener();
    });
  }

  function put(draft: RatingDraft): void {
    show(new Map([...drafts, [ratingTextKey(draft.entered.key), draft]]));
  }

  async function writeWaiting(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    for (const [key, change] of waiting) {
      waiting.delete(key);
      const outcome = await write(change, () => {
        if (!waiting.has(key)) put({ status: "written", entered: change });
      }).then(() => saved(change), failed(change));
      if (!waiting.has(key)) put(outcome);
    }
    isWriting = false;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getDrafts: () => drafts,
    hold(change) {
      put({ status: "held", entered: change });
    },
    save(change) {
      waiting.set(ratingTextKey(change.key), change);
      put({ status: "saving", entered: change });
      void writeWaiting();
    },
    markRead() {
      show(new Map([...drafts].map(([key, draft]) => [key, read(draft)])));
    },
  };
}

function saved(entered: RatingChange): RatingDraft {
  return { status: "saved", entered };
}

function failed(entered: RatingChange): (error: unknown) => RatingDraft {
  return (error) => ({ status: "failed", entered, problem: problemOf(error) });
}

function read(draft: RatingDraft): RatingDraft {
  return draft.status === "saved" ? { status: "read", entered: draft.entered } : draft;
}
