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

/** So long the pane may be without an answer: half of what is felt as a delay. */
const sliceMilliseconds = 40;

/** Computes one result per item in slices, between which the pane answers; stopping keeps what there is. */
export function useSlices<Item, Result>(
  items: readonly Item[],
  compute: (item: Item) => Result,
): Slices<Result> {
  const [state, setState] = useState<SliceState<Item, Result>>({
    items,
    results: [],
    isStopped: false,
  });
  const current = state.items === items ? state : { items, results: [], isStopped: false };
  const { results, isStopped } = current;
  const isDone = results.length >= items.length;
  useEffect(() => {
    if (isDone || isStopped) return undefined;
    const timer = setTimeout(() => {
      setState({
        items,
        results: [...results, ...slice(items, results.length, compute)],
        isStopped,
      });
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
