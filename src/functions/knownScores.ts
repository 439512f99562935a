import { blankCells } from "../excel/blankCells";
import type { Problem } from "../domain/problem";
import { ProblemError } from "../excel/problemError";
import { chosen } from "../sheets/choice";
import { notObservedChoices } from "../sheets/columnChoices";
import { cellWithin } from "../sheets/rangeAddress";
import type { Argument, ArgumentCell } from "./argument";

export type Scores = readonly (readonly (number | undefined)[])[];

/**
 * The scores (or targets) of an argument; undefined for blank and for not observed ([F1]). A 0 that stands in a cell counts only when
 * the cell is not blank; a 0 without an address is a score of 0.
 */
export async function knownScores(argument: Argument): Promise<Scores> {
  const cells = argument.cells ?? [];
  const blanks = await blanksAmongZeros(argument);
  return cells.map((row, rowAt) =>
    row.map((cell, columnAt) =>
      cell === 0 && blanks(rowAt, columnAt)
        ? undefined
        : numberOf(cell, argument, cellWithin(argument.address, rowAt, columnAt)),
    ),
  );
}

/** Whether the 0 at a place stands for a blank cell; nothing is looked up when there is no 0 or no address. */
async function blanksAmongZeros({
  cells = [],
  address,
}: Argument): Promise<(row: number, column: number) => boolean> {
  if (address === undefined || !cells.some((row) => row.includes(0))) {
    return () => false;
  }
  const blanks = await blankCells(address);
  // A 0 that cannot be told from a blank is not taken for a score.
  return (row, column) => blanks?.[row]?.[column] ?? true;
}

/** The number in a cell, undefined when nothing was rated there. */
function numberOf(cell: ArgumentCell, { name }: Argument, at: string): number | undefined {
  if (typeof cell === "number") {
    return cell;
  }
  if (cell === null || cell === "") {
    return undefined;
  }
  if (typeof cell === "string" && chosen(notObservedChoices, cell)) {
    return undefined;
  }
  throw new ProblemError(notANumber(String(cell), name, at));
}

/** The problem with a cell that holds no number. */
export function notANumber(value: string, argument: string, at: string): Problem {
  const isNumberAsText = value.trim() !== "" && Number.isFinite(Number(value.normalize("NFKC")));
  return {
    code: isNumberAsText ? "argumentNumberAsText" : "argumentNotANumber",
    argument,
    value,
    at,
  };
}
