import { useLayoutEffect, useState } from "react";

/** Long enough to get on, short enough that a press of a key in between is answered at once. */
const sliceMilliseconds = 24;

export interface Sliced<Result> {
  /** The last result there is; that of an earlier question until the present one is answered. */
  readonly result: Result | undefined;
  /** The share of the work that is done, undefined where nothing is going on. */
  readonly progress: number | undefined;
}

/** Does long work in slices between which the pane answers; what is done within the first slice is there before the pane is painted. */
export function useSliced<Result>(start: () => Generator<number, Result>): Sliced<Result> {
  const [state, setState] = useState<Sliced<Result>>({ result: undefined, progress: 0 });
  useLayoutEffect(() => {
    const work = start();
    let next: number | undefined;
    function goOn(): void {
      const step = oneSlice(work);
      if (step.done) {
        setState({ result: step.value, progress: undefined });
      } else {
        setState(({ result }) => ({ result, progress: step.value }));
        next = window.setTimeout(goOn);
      }
    }
    goOn();
    return () => {
      window.clearTimeout(next);
    };
  }, [start]);
  return state;
}

function oneSlice<Result>(work: Generator<number, Result>): IteratorResult<number, Result> {
  const end = performance.now() + sliceMilliseconds;
  let step = work.next();
  while (!step.done && performance.now() < end) step = work.next();
  return step;
}
