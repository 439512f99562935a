import type { RatingValue } from "../domain/rating";
import type { Scale } from "../domain/scale";
import { cellText, isCellError } from "./cellText";
import { chosen } from "./choice";
import { notObservedChoices } from "./columnChoices";
import type { CellValue } from "./tableCells";

/**
 * What a score cell says; undefined when it is blank, which is never 0. A number kept as text is
 * unusable and not a number: Excel's own functions would pass over it.
 */
export function readScore(cell: CellValue, scale: Scale, at: string): RatingValue | undefined {
  if (typeof cell === "number") return numericScore(cell, scale, at);
  const text = cellText(cell);
  if (text === "") return undefined;
  if (chosen(notObservedChoices, text)) return { kind: "notObserved" };
  const code = isCellError(cell) ? "cellError" : "scoreNotANumber";
  return { kind: "unusable", problem: { code, value: text, at } };
}

function numericScore(score: number, { from, to }: Scale, at: string): RatingValue {
  if (score >= from && score <= to) return { kind: "score", score };
  return { kind: "unusable", problem: { code: "scoreOffScale", value: score, from, to, at } };
}
