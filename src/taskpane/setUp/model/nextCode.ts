import { textKey } from "../../../domain/textKey";
import { columnLetters } from "../../../sheets/cellAddress";

/** The first of A, B, … Z, AA … that no competency has yet. */
export function nextCode(codes: readonly string[]): string {
  const taken = new Set(codes.map(textKey));
  let place = 0;
  while (taken.has(textKey(columnLetters(place)))) place += 1;
  return columnLetters(place);
}
