import { useState } from "react";
import type { Band } from "../../../domain/band";
import { useSettled } from "../../state/useSettled";

/** A slider moved by hand seldom stands still for longer. */
const restMilliseconds = 600;

export interface RefinedScore {
  /** The score as it stands on the slider, saved or about to be. */
  readonly score: number | undefined;
  readonly refine: (score: number) => void;
  /** Moves by whole points and stays within the band. */
  readonly step: (points: number) => void;
  readonly flush: () => void;
  /** Goes back to the stored score. */
  readonly cancel: () => void;
}

/** A score that is moved within its band in small steps and reported once the hand rests. */
export function useRefinedScore(
  stored: number | undefined,
  band: Band | undefined,
  onRefined: (score: number) => void,
): RefinedScore {
  const [moving, setMoving] = useState<number>();
  const { settle, flush, ...waiting } = useSettled((score: number) => {
    setMoving(undefined);
    onRefined(score);
  }, restMilliseconds);
  const score = moving ?? stored;

  function refine(next: number): void {
    setMoving(next);
    settle(next);
  }

  function step(points: number): void {
    if (score === undefined || !band) return;
    refine(Math.min(Math.max(score + points, band.from), band.to));
  }

  function cancel(): void {
    waiting.cancel();
    setMoving(undefined);
  }

  return { score, refine, step, flush, cancel };
}
