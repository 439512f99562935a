import type { RatingValue } from "../domain/rating";
import { remembered } from "../domain/remembered";
import { textKey, type TextKey } from "../domain/textKey";
import { cellText, isCellError } from "./cellText";
import { raterGroupOf } from "./raterGroupOf";
import { RatingInRow } from "./ratingInRow";
import type { KnownKeys, RatingPlace } from "./readRating";
import type { RatingSource } from "./ratingInRow";
import type { CellValue } from "./tableCells";

/** Reads a row in which nothing is out of the ordinary; undefined where `readRating` has to have a close look. */
export type QuickRead = (place: RatingPlace) => RatingInRow | undefined;

/**
 * Hundreds of thousands of rows hold the same few thousand keys: each different cell is looked at once.
 */
export function quickRatings({ positions }: RatingSource, known: KnownKeys): QuickRead {
  const at = (key: string) => positions.get(key) ?? -1;
  const [periodAt, employeeAt, competencyAt] = [at("period"), at("employeeId"), at("competency")];
  const [raterAt, groupAt, scoreAt] = [at("rater"), at("raterGroup"), at("score")];
  const further = [at("evidence"), at("reason"), at("modelVersion"), raterAt];
  const periodIn = remembered((cell: CellValue) => knownText(cell, known.periods));
  const employeeIn = remembered((cell: CellValue) => knownText(cell, known.employeeIds));
  const competencyIn = remembered((cell: CellValue) => knownText(cell, known.codes));
  const { from, to } = known.limits;
  return ({ source, row, place }) => {
    const score = row[scoreAt];
    if (typeof score !== "number" || !(score >= from && score <= to)) return undefined;
    const period = periodIn(row[periodAt] ?? "");
    const employeeId = employeeIn(row[employeeAt] ?? "");
    const competency = competencyIn(row[competencyAt] ?? "");
    const raterGroup = raterGroupOf(row[groupAt] ?? "");
    if (!period || !employeeId || !competency || !raterGroup) return undefined;
    for (const position of further) if (isCellError(row[position] ?? "")) return undefined;
    const rater = cellText(row[raterAt] ?? "");
    const core = { period, employeeId, competency, rater, raterGroup, value: scored(score) };
    return new RatingInRow(core, source, row, place);
  };
}

/** "" where it is none of the known keys. */
function knownText(cell: CellValue, keys: ReadonlySet<TextKey>): string {
  const text = cellText(cell);
  return keys.has(textKey(text)) ? text : "";
}

/** Most scores are whole numbers, and the same few. */
const scored = remembered((score: number): RatingValue => ({ kind: "score", score }));
