import { useEffect, useRef } from "react";

export interface Settled<Value> {
  /** Commits `value` once no other one has come for a while. */
  readonly settle: (value: Value) => void;
  /** Commits at once what still waits; also done when the component goes away. */
  readonly flush: () => void;
}

/**
 * Makes many small steps (a slider dragged, a text typed) one change once nothing has come for
 * `restMilliseconds`, so that it is one step to undo in Excel.
 */
export function useSettled<Value>(
  commit: (value: Value) => void,
  restMilliseconds: number,
): Settled<Value> {
  const committer = useRef(commit);
  const waiting = useRef<{ readonly value: Value; readonly timer: number }>(undefined);
  useEffect(() => {
    committer.current = commit;
  });

  function flush(): void {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = undefined;
    committer.current(last.value);
  }

  function settle(value: Value): void {
    clearTimeout(waiting.current?.timer);
    waiting.current = { value, timer: window.setTimeout(flush, restMilliseconds) };
  }

  useEffect(() => flush, []);
  return { settle, flush };
}
