import { useEffect, useState } from "react";

export interface Settled<Value> {
  /** Commits `value` once no other one has come for a while. */
  readonly settle: (value: Value) => void;
  /** Commits at once what still waits; also done when the component or the page goes away. */
  readonly flush: () => void;
  /** Forgets what still waits. */
  readonly cancel: () => void;
}

/**
 * Makes many small steps (a slider dragged, a text typed) one change once nothing has come for
 * `restMilliseconds`, so that it is one step to undo in Excel.
 */
export function useSettled<Value>(
  commit: (value: Value) => void,
  restMilliseconds: number,
): Settled<Value> {
  const [settler] = useState(() => createSettler<Value>(restMilliseconds));
  useEffect(() => {
    settler.commitTo(commit);
  });
  useEffect(() => {
    // The pane may be reloaded, or closed, in the midst of typing.
    window.addEventListener("pagehide", settler.flush);
    return () => {
      window.removeEventListener("pagehide", settler.flush);
      settler.flush();
    };
  }, [settler]);
  return settler;
}

function createSettler<Value>(restMilliseconds: number) {
  let commit: (value: Value) => void = () => undefined;
  let waiting: { readonly value: Value; readonly timer: number } | undefined;

  function cancel(): void {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  }

  function flush(): void {
    const last = waiting;
    cancel();
    if (last) commit(last.value);
  }

  function settle(value: Value): void {
    cancel();
    waiting = { value, timer: window.setTimeout(flush, restMilliseconds) };
  }

  function commitTo(next: (value: Value) => void): void {
    commit = next;
  }

  return { settle, flush, cancel, commitTo };
}
