import { succeed, type Result } from "../domain/result";
import type { Argument, ArgumentCell } from "./argument";

/** What one cell of an argument asks for: something found, a problem, or, for an empty cell, nothing. */
export type Wanted<Item> = Result<Item> | undefined;

/**
 * What an argument asks for, in reading order: all when it was left out or is "*". An empty cell asks for nothing, so that a formula
 * filled down over empty rows does not spill everyone ([F5]).
 */
export function wantedItems<Item>(
  argument: Argument,
  all: readonly Item[],
  find: (text: string) => Result<Item>,
): readonly Wanted<Item>[] {
  const cells = argument.cells?.flat();
  return !cells || (cells.length === 1 && cells[0] === "*")
    ? all.map(succeed)
    : cells.map((cell) => wantedItem(cell, argument, find));
}

/** The same for one cell, in which "*" means nothing special. */
export function wantedItem<Item>(
  cell: ArgumentCell,
  argument: Argument,
  find: (text: string) => Result<Item>,
): Wanted<Item> {
  const text = textOf(cell, argument);
  return text === "" ? undefined : find(text);
}

/** IDs, codes and periods are text; a 0 with an address is how Excel for the desktop hands over a blank cell. */
function textOf(cell: ArgumentCell, { address }: Argument): string {
  return cell === null || (cell === 0 && address !== undefined) ? "" : String(cell);
}
