import { ProblemError } from "../excel/problemError";
import type { Argument } from "./argument";
import { inReadingOrder } from "./inReadingOrder";
import { knownScores, type Scores } from "./knownScores";
import { sizeOf } from "./sizeOf";

interface KnownTargets {
  /** The scores as they stand. */
  readonly cells: Scores;
  readonly scores: Scores[number];
  readonly targets: Scores[number];
}

/** Scores and their targets, matched in reading order ([F2]). */
export async function knownTargets(
  scoresArgument: Argument,
  targetsArgument: Argument,
): Promise<KnownTargets> {
  const [cells, targetCells] = await Promise.all([
    knownScores(scoresArgument),
    knownScores(targetsArgument),
  ]);
  const scores = inReadingOrder(cells);
  const targets = inReadingOrder(targetCells);
  if (scores.length !== targets.length) {
    throw new ProblemError({
      code: "sizeMismatch",
      argument: targetsArgument.name,
      size: sizeOf(targetCells),
      expected: sizeOf(cells),
    });
  }
  return { cells, scores, targets };
}
