/**
 * Column names as Excel makes them of header cells: a blank one becomes "Column1", one that another column already
 * has gets a number behind it; letter case does not make a difference.
 */
export function uniqueHeaders(texts: readonly string[], blankName: string): readonly string[] {
  const taken = new Set(texts.filter((text) => text !== "").map((text) => text.toLowerCase()));
  const used = new Set<string>();
  return texts.map((text, index) => {
    const isFree = text !== "" && !used.has(text.toLowerCase());
    const name = isFree
      ? text
      : numbered(text === "" ? blankName : text, text === "" ? index + 1 : 2, taken);
    used.add(name.toLowerCase());
    taken.add(name.toLowerCase());
    return name;
  });
}

function numbered(base: string, first: number, taken: ReadonlySet<string>): string {
  let number = first;
  while (taken.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}
