import type { Scale } from "../../../../domain/scale";

/** A target as it was typed: a number on the scale, "" for none, or undefined where it is neither. */
export function typedTarget(text: string, { from, to }: Scale): number | "" | undefined {
  const plain = text.normalize("NFKC").trim().replace(",", ".");
  if (plain === "") return "";
  const target = Number(plain);
  return Number.isFinite(target) && target >= from && target <= to ? target : undefined;
}
