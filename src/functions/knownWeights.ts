import { ProblemError } from "../excel/problemError";
import { cellWithin } from "../sheets/rangeAddress";
import type { Argument, ArgumentCell } from "./argument";
import { inReadingOrder } from "./inReadingOrder";
import { notANumber, type Scores } from "./knownScores";
import { sizeOf } from "./sizeOf";

/**
 * The weight of every score, in reading order ([F2]); equal weights when the argument was left out. Blank and 0 both mean weight 0, so
 * nothing has to be looked up.
 */
export function knownWeights(argument: Argument, scores: Scores): readonly number[] {
  const count = scores.reduce((sum, row) => sum + row.length, 0);
  if (!argument.cells) {
    return new Array<number>(count).fill(1);
  }
  const weights = inReadingOrder(
    argument.cells.map((row, rowAt) =>
      row.every(isWeight)
        ? row
        : row.map((cell, columnAt) => weightOf(cell, argument, rowAt, columnAt)),
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

function isWeight(cell: ArgumentCell): cell is number {
  return typeof cell === "number" && cell >= 0;
}

function weightOf(cell: ArgumentCell, argument: Argument, row: number, column: number): number {
  if (isWeight(cell)) {
    return cell;
  }
  if (cell === null || cell === "") {
    return 0;
  }
  const { name, address } = argument;
  const at = cellWithin(address, row, column);
  throw new ProblemError(
    typeof cell === "number"
      ? { code: "argumentNegative", argument: name, value: cell, at }
      : notANumber(String(cell), name, at),
  );
}
