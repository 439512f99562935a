import type { RaterGroup, RatingValue } from "../domain/rating";
import type { Scale } from "../domain/scale";
import { textKey, type TextKey } from "../domain/textKey";
import { cellText } from "./cellText";
import { chosen, notAChoice } from "./choice";
import { raterGroupChoices } from "./columnChoices";
import { RatingInRow, type RatingSource } from "./ratingInRow";
import { readScore } from "./readScore";
import { remembered } from "./remembered";
import { TableRow, type Report } from "./tableRows";

/** What the other tables know, against which ratings are checked. */
export interface KnownKeys {
  readonly limits: Scale;
  readonly employeeIds: ReadonlySet<TextKey>;
  readonly codes: ReadonlySet<TextKey>;
  readonly periods: ReadonlySet<TextKey>;
}

type Row = TableRow<"Ratings">;

/** What is read later, and whose errors are reported now. */
const furtherTexts = ["evidence", "reason", "modelVersion"] as const;

// Thousands of rows hold the same few words.
const raterGroupNamed = remembered((word: string) => chosen(raterGroupChoices, word));

/**
 * The rating in a row; a row without a score has none. A row about somebody or something unknown is reported and has none either; what else
 * cannot be read is an unusable rating, so that no total passes it over.
 */
export function readRating(
  source: RatingSource,
  place: number,
  known: KnownKeys,
  report: Report,
): RatingInRow | undefined {
  const row: Row = new TableRow({ ...source, report }, source.row, place);
  const value = readValue(row, known.limits);
  const isPlaced = hasKnownKeys(row, known, { isRated: value !== undefined, report });
  if (!value || !isPlaced) return undefined;
  if (value.kind === "unusable") report(value.problem);
  furtherTexts.forEach((key) => row.text(key));
  const core = {
    period: row.text("period"),
    employeeId: row.text("employeeId"),
    competency: row.text("competency"),
    rater: row.text("rater"),
    raterGroup: raterGroupOf(row) ?? "manager",
    value,
  };
  return new RatingInRow(core, source, place);
}

function readValue(row: Row, limits: Scale): RatingValue | undefined {
  const at = row.at("score");
  const value = readScore(row.cell("score"), limits, at);
  if (!value || value.kind === "unusable" || raterGroupOf(row)) return value;
  const word = cellText(row.cell("raterGroup"));
  return { kind: "unusable", problem: notAChoice(raterGroupChoices, word, row.at("raterGroup")) };
}

/** Blank means manager; undefined where nobody understands the word. */
function raterGroupOf(row: Row): RaterGroup | undefined {
  const word = cellText(row.cell("raterGroup"));
  return word === "" ? "manager" : raterGroupNamed(word);
}

/** A blank key is worth a report only once there is a score: a row is typed cell by cell. */
function hasKnownKeys(
  row: Row,
  known: KnownKeys,
  { isRated, report }: { isRated: boolean; report: Report },
): boolean {
  const checks = [
    ["period", known.periods, "unknownPeriod"],
    ["employeeId", known.employeeIds, "unknownEmployee"],
    ["competency", known.codes, "unknownCompetency"],
  ] as const;
  const unknown = checks.filter(([key, keys, code]) => {
    const value = isRated ? row.filledText(key) : row.text(key);
    const isKnown = keys.has(textKey(value));
    if (!isKnown && value !== "") report({ code, value, at: row.at(key) });
    return !isKnown;
  });
  return unknown.length === 0;
}
