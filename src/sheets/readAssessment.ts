import { indexFrame, type AssessmentIndex } from "../domain/assessmentIndex";
import type { Problem } from "../domain/problem";
import type { FrameReading } from "./readFrame";
import { readFrame } from "./readFrame";
import { RatingTable } from "./ratingTable";
import type { KnownKeys } from "./readRating";
import type { WorkbookTables } from "./tableCells";
import { usableTables } from "./usableTables";

export interface AssessmentReading {
  /** Undefined when what is there is not enough to compute scores; the problems say why. */
  readonly index: AssessmentIndex | undefined;
  readonly ratings: RatingTable | undefined;
  readonly problems: () => readonly Problem[];
}

/**
 * Makes cells into an assessment. Every cell is untrusted; nothing is passed over without a problem.
 *
 * @param earlier ratings as they were made of the same workbook: kept where neither they nor what they are checked against has changed.
 */
export function readAssessment(workbook: WorkbookTables, earlier?: RatingTable): AssessmentReading {
  const { tables, problems: tableProblems } = usableTables(workbook);
  const found: Problem[] = [...tableProblems];
  const reading = tables && readFrame(tables, (problem) => void found.push(problem));
  if (!reading) return { index: undefined, ratings: undefined, problems: () => found };
  const ratings = ratingsIn(tables, reading, earlier);
  const index = indexFrame(reading.frame, ratings.lookUp);
  return { index, ratings, problems: () => [...found, ...ratings.problems()] };
}

function ratingsIn(
  tables: WorkbookTables,
  { known }: FrameReading,
  earlier: RatingTable | undefined,
): RatingTable {
  const cells = tables.get("Ratings") ?? noRatings;
  const isAsBefore = earlier?.cells === cells && isSameKnown(earlier.known, known);
  return isAsBefore ? earlier : new RatingTable(cells, known);
}

const noRatings = {
  name: "Ratings",
  sheet: "",
  top: 0,
  left: 0,
  headers: [],
  rows: [],
} as const;

function isSameKnown(one: KnownKeys, other: KnownKeys): boolean {
  const keys = ["employeeIds", "codes", "periods"] as const;
  return (
    one.limits.from === other.limits.from &&
    one.limits.to === other.limits.to &&
    keys.every((key) => isSameSet(one[key], other[key]))
  );
}

function isSameSet<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
