import { gap } from "../domain/gap";
import { ProblemError } from "../excel/problemError";
import type { Scores } from "./knownScores";
import { sizeOf } from "./sizeOf";

/**
 * Score − target, cell by cell in the shape of the scores ([F3]); "" where either is missing. Targets match scores in reading order
 * and count; one row of targets repeats down a block of that width, one column across a block of that height.
 */
export function gapCells(scores: Scores, targets: Scores): (number | "")[][] {
  const targetOf = targetLookup(scores, targets);
  return scores.map((row, rowAt) =>
    row.map((score, columnAt) => gap(score, targetOf(rowAt, columnAt)) ?? ""),
  );
}

function targetLookup(
  scores: Scores,
  targets: Scores,
): (row: number, column: number) => number | undefined {
  const width = scores[0]?.length ?? 0;
  const flat = targets.flat();
  if (flat.length === scores.length * width) {
    return (row, column) => flat[row * width + column];
  }
  if (targets.length === 1 && flat.length === width) {
    return (_, column) => flat[column];
  }
  if (flat.length === targets.length && flat.length === scores.length) {
    return (row) => flat[row];
  }
  throw new ProblemError({
    code: "sizeMismatch",
    argument: "targets",
    size: sizeOf(targets),
    expected: sizeOf(scores),
  });
}
