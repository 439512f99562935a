import { ProblemError } from "../excel/problemError";
import type { Argument } from "./argument";
import { knownScores, type Scores } from "./knownScores";
import { sizeOf } from "./sizeOf";

/** Scores and their targets, matched in reading order ([F2]). */
export async function knownTargets(
  scoresArgument: Argument,
  targetsArgument: Argument,
): Promise<{ readonly scores: Scores; readonly targets: Scores }> {
  const [scores, targets] = await Promise.all([
    knownScores(scoresArgument),
    knownScores(targetsArgument),
  ]);
  if (scores.flat().length !== targets.flat().length) {
    throw new ProblemError({
      code: "sizeMismatch",
      argument: targetsArgument.name,
      size: sizeOf(targets),
      expected: sizeOf(scores),
    });
  }
  return { scores, targets };
}
