import type { Result } from "../domain/result";
import { ProblemError } from "../excel/problemError";
import type { Argument } from "./argument";
import { sizeOf } from "./sizeOf";
import { wantedItem } from "./wanted";

/**
 * The one thing that an argument names, `undefined` for a blank cell ([F5]); what `find` makes of nothing when it was left out. More
 * than one cell is an error.
 */
export function wantedOne<Item>(
  argument: Argument,
  find: (text: string | undefined) => Result<Item>,
): Item | undefined {
  if (!argument.cells) return needed(find(undefined));
  const cells = argument.cells.flat();
  if (cells.length !== 1) {
    throw new ProblemError({
      code: "sizeMismatch",
      argument: argument.name,
      size: sizeOf(argument.cells),
      expected: "1 × 1",
    });
  }
  const wanted = wantedItem(cells[0] ?? null, argument, find);
  return wanted && needed(wanted);
}

/** What was found; the problem is thrown to become the cell's error. */
export function needed<Item>(found: Result<Item>): Item {
  if (!found.ok) throw new ProblemError(found.problem);
  return found.value;
}
