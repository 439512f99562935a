import { splitAddress } from "./rangeAddress";

const texts = /"(?:[^"]|"")*"/gu;
const spill = /(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?[1-9]\d*(?=#)/giu;

/** The cells whose whole spill a formula on `sheet` refers to, as "A1#" does: "summary!A1", in small letters. */
export function spillReferences(formula: string, sheet: string): readonly string[] {
  const found = formula.replace(texts, "").matchAll(spill);
  return [...found].map(([reference]) => {
    const { sheet: named, cells } = splitAddress(reference);
    return spillKey(named || sheet, cells.replaceAll("$", ""));
  });
}

/** Names the cell a spill begins in: sheet names and column letters ignore case. */
export function spillKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`.toLowerCase();
}
