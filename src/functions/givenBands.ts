import type { Band } from "../domain/band";
import { ProblemError } from "../excel/problemError";
import { cellWithin } from "../sheets/rangeAddress";
import type { Argument, ArgumentCell } from "./argument";
import { notANumber } from "./knownScores";

/** The bands of an argument with From · To · Label in its rows, lowest first; undefined when it was left out. Empty rows are passed over. */
export function givenBands(argument: Argument): readonly Band[] | undefined {
  const rows = argument.cells
    ?.map((cells, rowAt) => ({ cells, rowAt }))
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell, argument)));
  return rows?.map(({ cells, rowAt }, at) => {
    const [from, to, label] = cells;
    const band = {
      number: at + 1,
      from: boundOf(from, argument, rowAt, 0),
      to: boundOf(to, argument, rowAt, 1),
      label: labelOf(label),
    };
    const below = rows[at - 1]?.cells[0];
    if (typeof below === "number" && below >= band.from) {
      throw new ProblemError({
        code: "bandsOutOfOrder",
        at: cellWithin(argument.address, rowAt, 0),
      });
    }
    return band;
  });
}

/** A 0 with an address may be a blank cell, as Excel for the desktop hands it over; a row of nothing else is no band. */
function isBlank(cell: ArgumentCell, { address }: Argument): boolean {
  return cell === null || cell === "" || (cell === 0 && address !== undefined);
}

function boundOf(
  cell: ArgumentCell | undefined,
  { name, address }: Argument,
  row: number,
  column: number,
): number {
  if (typeof cell !== "number") {
    throw new ProblemError(notANumber(String(cell ?? ""), name, cellWithin(address, row, column)));
  }
  return cell;
}

function labelOf(cell: ArgumentCell | undefined): Band["label"] {
  const text = typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  return { zh: text, en: text };
}
