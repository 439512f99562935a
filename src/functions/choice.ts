import { succeed, type Result } from "../domain/result";
import type { Argument, ArgumentCell } from "./argument";

/** What one cell of an argument asks for: something found, a problem, or, for an empty cell, nothing. */
export type Choice<Item> = Result<Item> | undefined;

/**
 * What an argument asks for, in reading order: all when it was left out or is "*". An empty cell asks for nothing, so that a formula
 * filled down over empty rows does not spill everyone ([F5]).
 */
export function choose<Item>(
  argument: Argument,
  all: readonly Item[],
  find: (text: string) => Result<Item>,
): readonly Choice<Item>[] {
  const cells = argument.cells?.flat();
  if (!cells || (cells.length === 1 && cells[0] === "*")) {
    return all.map(succeed);
  }
  return cells.map((cell) => {
    const text = textOf(cell, argument);
    return text === "" ? undefined : find(text);
  });
}

/** IDs, codes and periods are text; a 0 with an address is how Excel for the desktop hands over a blank cell. */
function textOf(cell: ArgumentCell, { address }: Argument): string {
  if (cell === null || (cell === 0 && address !== undefined)) {
    return "";
  }
  return String(cell);
}
