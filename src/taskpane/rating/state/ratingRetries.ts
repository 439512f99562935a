import type { Problem } from "../../../domain/problem";
import type { TextKey } from "../../../domain/textKey";

/** How long to wait before each further try, in seconds; the last pause goes on. */
const pauses = [2, 4, 8, 16, 30];

/** What goes away by itself: Excel has other work, or the user is editing a cell. */
const passing: ReadonlySet<Problem["code"]> = new Set(["excelBusy", "editingCell"]);

export interface RatingRetries {
  /** Plans another try where the problem may pass; says whether it has. */
  readonly plan: (key: TextKey, problem: Problem, retry: () => void) => boolean;
  /** Begins anew with the shortest pause. */
  readonly forget: (key: TextKey) => void;
}

/** Tries again what Excel could not take at the moment, each time after a longer pause. */
export function createRetries(): RatingRetries {
  const tries = new Map<TextKey, { readonly count: number; readonly timer: number }>();

  function forget(key: TextKey): void {
    clearTimeout(tries.get(key)?.timer);
    tries.delete(key);
  }

  return {
    plan(key, problem, retry) {
      if (!passing.has(problem.code)) return false;
      const count = tries.get(key)?.count ?? 0;
      clearTimeout(tries.get(key)?.timer);
      const pause = pauses[Math.min(count, pauses.length - 1)] ?? 0;
      tries.set(key, { count: count + 1, timer: window.setTimeout(retry, pause * 1000) });
      return true;
    },
    forget,
  };
}
