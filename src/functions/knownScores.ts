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
  const blanks = mayHoldBlanks(argument) ? await blankCells(argument.address) : undefined;
  const isBlank = (row: number, column: number): boolean =>
    // A 0 that cannot be told from a blank is not taken for a score.
    argument.address !== undefined && (blanks?.[row]?.[column] ?? true);
  return cells.map((row, rowAt) =>
    // Nothing is copied where every cell is its own score.
    row.every(isScore)
      ? row
      : row.map((cell, columnAt) =>
          cell === 0 && isBlank(rowAt, columnAt)
            ? undefined
            : numberOf(cell, argument, rowAt, columnAt),
        ),
  );
}

/** Any number but 0, which may stand for a blank cell. */
function isScore(cell: ArgumentCell): cell is number {
  return typeof cell === "number" && cell !== 0;
}

/** Excel hands blank cells over as 0; nothing has to be looked up where there is no 0 or no cell. */
function mayHoldBlanks(argument: Argument): argument is Argument & { readonly address: string } {
  return (
    argument.address !== undefined && (argument.cells?.some((row) => row.includes(0)) ?? false)
  );
}

/** The number in a cell, undefined when nothing was rated there. */
function numberOf(
  cell: ArgumentCell,
  { name, address }: Argument,
  row: number,
  column: number,
): number | undefined {
  if (typeof cell === "number") {
    return cell;
  }
  if (cell === null || cell === "") {
    return undefined;
  }
  if (typeof cell === "string" && chosen(notObservedChoices, cell)) {
    return undefined;
  }
  throw new ProblemError(notANumber(String(cell), name, cellWithin(address, row, column)));
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
