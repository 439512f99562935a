import { useEffect, useState } from "react";

export interface Slices<Result> {
  readonly results: readonly Result[];
  readonly all: number;
  readonly isDone: boolean;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}

interface SliceState<Item, Result> {
  readonly items: readonly Item[];
  readonly results: readonly Result[];
  readonly isStopped: boolean;
}

/** What was computed before, by the list it was computed from; a list is for one computation only. */
const kept = new WeakMap<readonly unknown[], readonly unknown[]>();

/** So long the pane may be without an answer: half of what is felt as a delay. */
const sliceMilliseconds = 40;

/** Computes one result per item in slices, between which the pane answers; stopping keeps what there is. */
export function useSlices<Item, Result>(
  items: readonly Item[],
  compute: (item: Item) => Result,
): Slices<Result> {
  const [state, setState] = useState(() => startOf(items, compute));
  // A new list must not show the results of the one before, not even once.
  const { results, isStopped } = state.items === items ? state : startOf(items, compute);
  const isDone = results.length >= items.length;
  useEffect(() => {
    if (isDone || isStopped) return undefined;
    const timer = setTimeout(() => {
      const more = [...results, ...slice(items, results.length, compute)];
      kept.set(items, more);
      setState({ items, results: more, isStopped });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [items, results, isDone, isStopped, compute]);
  return {
    results,
    all: items.length,
    isDone,
    isStopped,
    stop() {
      setState({ items, results, isStopped: true });
    },
    goOn() {
      setState({ items, results, isStopped: false });
    },
  };
}

/** The first slice is there at once: of a team nobody sees that there are slices. */
function startOf<Item, Result>(
  items: readonly Item[],
  compute: (item: Item) => Result,
): SliceState<Item, Result> {
  const known = kept.get(items) as readonly Result[] | undefined;
  const results = known ?? slice(items, 0, compute);
  kept.set(items, results);
  return { items, results, isStopped: false };
}

function slice<Item, Result>(
  items: readonly Item[],
  first: number,
  compute: (item: Item) => Result,
): readonly Result[] {
  const end = performance.now() + sliceMilliseconds;
  const results: Result[] = [];
  for (const item of items.slice(first)) {
    results.push(compute(item));
    if (performance.now() >= end) break;
  }
  return results;
}
