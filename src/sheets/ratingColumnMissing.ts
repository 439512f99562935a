import { inLanguage } from "../domain/bilingual";
import type { Problem } from "../domain/problem";
import { columnPositions } from "./columnPositions";
import { headerLanguage } from "./headerLanguage";
import { ratingTexts, type RatingUpdate } from "./ratingFields";
import type { TableCells } from "./tableCells";
import { columnsOf } from "./tableColumns";

/** The first column without which the update could not be written whole: nothing is written then. */
export function ratingColumnMissing(
  { headers }: TableCells,
  update: RatingUpdate,
): Problem | undefined {
  const positions = columnPositions("Ratings", headers);
  const filled = ratingTexts.filter((key) => (update[key] ?? "") !== "");
  const missing = columnsOf("Ratings").find(({ key, neededFor }) => {
    const isNeeded = neededFor === "scores" || filled.some((text) => text === key);
    return isNeeded && !positions.has(key);
  });
  if (!missing) return undefined;
  const column = inLanguage(missing.header, headerLanguage("Ratings", headers));
  return { code: "columnMissing", table: "Ratings", column };
}
