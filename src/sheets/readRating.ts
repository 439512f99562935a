import type { RaterGroup, RatingValue } from "../domain/rating";
import type { Scale } from "../domain/scale";
import { textKey, type TextKey } from "../domain/textKey";
import { cellText } from "./cellText";
import { notAChoice } from "./choice";
import { raterGroupChoices } from "./columnChoices";
import { raterGroupOf } from "./raterGroupOf";
import { RatingInRow, type RatingSource } from "./ratingInRow";
import { readScore } from "./readScore";
import type { CellValue } from "./tableCells";
import { TableRow, type Report } from "./tableRows";

/** What the other tables know, against which ratings are checked. */
export interface KnownKeys {
  readonly limits: Scale;
  readonly employeeIds: ReadonlySet<TextKey>;
  readonly codes: ReadonlySet<TextKey>;
  readonly periods: ReadonlySet<TextKey>;
}

type Row = TableRow<"Ratings">;

export interface RatingPlace {
  readonly source: RatingSource;
  readonly row: readonly CellValue[];
  /** The row, counted from 0 in the table's body. */
  readonly place: number;
}

/** What is read later, and whose errors are reported now. */
const furtherTexts = ["behavioursSeen", "evidence", "reason", "modelVersion"] as const;

/**
 * The rating in a row; a row without a score has none. A row about somebody or something unknown is reported and has none either; what else
 * cannot be read is an unusable rating, so that no total passes it over.
 */
export function readRating(
  { source, row, place }: RatingPlace,
  known: KnownKeys,
  report: Report,
): RatingInRow | undefined {
  const read: Row = new TableRow({ ...source, report }, row, place);
  const value = readValue(read, known.limits);
  const isPlaced = hasKnownKeys(read, known, { isRated: value !== undefined, report });
  if (!value || !isPlaced) return undefined;
  if (value.kind === "unusable") report(value.problem);
  furtherTexts.forEach((key) => read.text(key));
  const core = {
    period: read.text("period"),
    employeeId: read.text("employeeId"),
    competency: read.text("competency"),
    rater: read.text("rater"),
    raterGroup: groupIn(read) ?? "manager",
    value,
  };
  return new RatingInRow(core, source, row, place);
}

function readValue(row: Row, limits: Scale): RatingValue | undefined {
  const value = readScore(row.cell("score"), limits, row.at("score"));
  if (!value || value.kind === "unusable" || groupIn(row)) return value;
  const word = cellText(row.cell("raterGroup"));
  return { kind: "unusable", problem: notAChoice(raterGroupChoices, word, row.at("raterGroup")) };
}

function groupIn(row: Row): RaterGroup | undefined {
  return raterGroupOf(row.cell("raterGroup"));
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
