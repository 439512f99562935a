import { ProblemError } from "../excel/problemError";
import { cellWithin } from "../sheets/rangeAddress";
import type { Argument, ArgumentCell } from "./argument";
import { notANumber, type Scores } from "./knownScores";
import { sizeOf } from "./sizeOf";

/**
 * The weight of every score, in reading order ([F2]); equal weights when the argument was left out. Blank and 0 both mean weight 0, so
 * nothing has to be looked up.
 */
export function knownWeights(argument: Argument, scores: Scores): readonly number[] {
  const count = scores.flat().length;
  if (!argument.cells) {
    return Array.from({ length: count }, () => 1);
  }
  const weights = argument.cells.flatMap((row, rowAt) =>
    row.map((cell, columnAt) =>
      weightOf(cell, argument.name, cellWithin(argument.address, rowAt, columnAt)),
    ),
  );
  if (weights.length !== count) {
    throw new ProblemError({
      code: "sizeMismatch",
      argument: argument.name,
      size: sizeOf(argument.cells),
      expected: sizeOf(scores),
    });
  }
  if (weights.every((weight) => weight === 0)) {
    throw new ProblemError({ code: "allWeightsZero" });
  }
  return weights;
}

function weightOf(cell: ArgumentCell, argument: string, at: string): number {
  if (cell === null || cell === "") {
    return 0;
  }
  if (typeof cell !== "number") {
    throw new ProblemError(notANumber(String(cell), argument, at));
  }
  if (cell < 0) {
    throw new ProblemError({ code: "argumentNegative", argument, value: cell, at });
  }
  return cell;
}
