/**
 * What the engine's filter is to let pass for cells that show one of `texts`: it compares a number without a number
 * format as a number.
 */
export function filterValues(texts: readonly string[]): (string | number)[] {
  return texts.flatMap((text) =>
    text !== "" && String(Number(text)) === text ? [text, Number(text)] : [text],
  );
}
