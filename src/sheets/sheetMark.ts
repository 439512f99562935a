import type { CellArea } from "./sheetPlan";

/** What a sheet of ours was when it was last written; kept in the sheet, whatever it is renamed to. */
export interface SheetMark {
  readonly sheetMark: string;
  /** The sheet's name then. A copy that a user made bears the mark too, but another name. */
  readonly name: string;
  /** What each of our columns was about. */
  readonly columnKeys: readonly string[];
  readonly rowCount: number;
  /** `blockDigest` of our cells without those that formulas of others fill. */
  readonly digest: string;
  /** The areas that a formula in their first cell fills. */
  readonly spills?: readonly CellArea[];
}

/** Undoing takes a sheet back to what it was some writings ago. */
const keptMarks = 3;

/** The marks as one text, the newest first. */
export function markText(mark: SheetMark, earlier: readonly SheetMark[]): string {
  return JSON.stringify([mark, ...earlier].slice(0, keptMarks));
}

/** The marks in a text, the newest first; none where it is no such text. */
export function readMarks(text: string): readonly SheetMark[] {
  try {
    const marks: unknown = JSON.parse(text);
    return Array.isArray(marks) ? marks.filter(isMark) : [];
  } catch {
    return [];
  }
}

function isMark(value: unknown): value is SheetMark {
  const mark: Partial<Record<keyof SheetMark, unknown>> =
    typeof value === "object" && value !== null ? value : {};
  return (
    [mark.sheetMark, mark.name, mark.digest].every((text) => typeof text === "string") &&
    Array.isArray(mark.columnKeys) &&
    Number.isInteger(mark.rowCount) &&
    (mark.spills === undefined || Array.isArray(mark.spills))
  );
}
