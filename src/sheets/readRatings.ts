import { groupBy } from "../domain/groupBy";
import type { RaterGroup, Rating, RatingValue } from "../domain/rating";
import { ratingKeyLabel, ratingTextKey } from "../domain/ratingTextKey";
import type { Scale } from "../domain/scale";
import { textKey, type TextKey } from "../domain/textKey";
import { cellText } from "./cellText";
import { chosen, notAChoice } from "./choice";
import { raterGroupChoices } from "./columnChoices";
import { isoDate } from "./dateSerial";
import { remembered } from "./remembered";
import { readScore } from "./readScore";
import type { TableCells } from "./tableCells";
import { tableRows, type Report, type TableRow } from "./tableRows";

/** What the other tables know, against which ratings are checked. */
export interface KnownKeys {
  readonly limits: Scale;
  readonly employeeIds: ReadonlySet<TextKey>;
  readonly codes: ReadonlySet<TextKey>;
  readonly periods: ReadonlySet<TextKey>;
}

type Row = TableRow<"Ratings">;

// Thousands of rows hold the same few words and dates.
const raterGroupNamed = remembered((word: string) => chosen(raterGroupChoices, word));
const dateOf = remembered(isoDate);

/**
 * The ratings; a row without a score is none. Rows about somebody or something unknown are reported
 * and left out; what else cannot be read stays as an unusable rating, so that no total passes it over.
 */
export function readRatings(
  cells: TableCells,
  known: KnownKeys,
  report: Report,
): readonly Rating[] {
  const ratings: Rating[] = [];
  for (const row of tableRows("Ratings", cells, report)) {
    const value = readValue(row, known.limits);
    const isPlaced = hasKnownKeys(row, known, { isRated: value !== undefined, report });
    if (!value || !isPlaced) continue;
    if (value.kind === "unusable") report(value.problem);
    ratings.push(readRating(row, value));
  }
  reportKeysTwice(ratings, report);
  return ratings;
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

function readRating(row: Row, value: RatingValue): Rating {
  const ratedOn = row.cell("ratedOn");
  return {
    period: row.text("period"),
    employeeId: row.text("employeeId"),
    competency: row.text("competency"),
    rater: row.text("rater"),
    raterGroup: raterGroupOf(row) ?? "manager",
    value,
    evidence: row.text("evidence"),
    reason: row.text("reason"),
    ratedOn: typeof ratedOn === "number" ? dateOf(ratedOn) : cellText(ratedOn),
    modelVersion: row.text("modelVersion"),
    at: row.at("score"),
  };
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

function reportKeysTwice(ratings: readonly Rating[], report: Report): void {
  for (const [first, ...others] of groupBy(ratings, ratingTextKey).values()) {
    if (!first || others.length === 0) continue;
    const at = [first, ...others].map((rating) => rating.at);
    report({ code: "keyTwice", table: "Ratings", key: ratingKeyLabel(first), at });
  }
}
