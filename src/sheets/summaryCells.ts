import type { Band } from "../domain/band";
import { bandOf } from "../domain/bandOf";
import { inLanguage, type Language } from "../domain/bilingual";
import type { EffectiveScore } from "../domain/effectiveScore";
import type { Problem } from "../domain/problem";
import { bandGlyph } from "./bandGlyph";
import type { EmployeeResult } from "./employeeResult";
import { planCell, type PlanCell } from "./planCell";
import { totalFormat } from "./scoreFormat";
import { summaryTexts } from "./summaryTexts";

/** A cell's contents with its number format. */
export interface FormattedCell {
  readonly value: PlanCell;
  readonly format: string;
}

export interface SummaryContext {
  readonly bands: readonly Band[];
  readonly language: Language;
  /** Number format of a score. */
  readonly formatOf: (score: number) => string;
}

export function textCell(text: string): FormattedCell {
  return { value: planCell(text), format: "General" };
}

export function numberCell(value: number, format: string): FormattedCell {
  return { value, format };
}

const blankCell = textCell("");

/** One employee's row: person, scores, results. */
export function employeeCells(
  result: EmployeeResult,
  rank: number | undefined,
  context: SummaryContext,
): readonly FormattedCell[] {
  const { id, name, department, role, grade } = result.employee;
  return [
    // A cell formatted as text keeps every text as it is.
    { value: id, format: "@" },
    ...[name, department, role, grade].map(textCell),
    ...result.scores.map((score) => scoreCell(score, context.formatOf)),
    ...resultCells(result, rank, context),
  ];
}

/** Weighted total, coverage, band, gap, rank; a score that cannot be used leaves none of them. */
function resultCells(
  { total, gap }: EmployeeResult,
  rank: number | undefined,
  { bands, language }: SummaryContext,
): readonly FormattedCell[] {
  if (total.kind === "unusable") {
    return [textCell(warning(total.problem)), blankCell, blankCell, blankCell, blankCell];
  }
  return [
    total.total === undefined
      ? blankCell
      : numberCell(total.total, totalFormat(total.total, bands)),
    numberCell(total.coverage, "0%"),
    textCell(bandText(total.total, bands, language)),
    gap === undefined ? blankCell : numberCell(gap, "+0.0;-0.0;0.0"),
    rank === undefined ? blankCell : numberCell(rank, "0"),
  ];
}

function bandText(total: number | undefined, bands: readonly Band[], language: Language): string {
  if (total === undefined) return inLanguage(summaryTexts.notRated, language);
  const band = bandOf(total, bands);
  return band ? `${bandGlyph(band.number)} ${inLanguage(band.label, language)}` : "";
}

function scoreCell(score: EffectiveScore, formatOf: SummaryContext["formatOf"]): FormattedCell {
  switch (score.kind) {
    case "score":
      return numberCell(score.score, formatOf(score.score));
    case "notObserved":
      return textCell("N/A");
    case "unrated":
      return blankCell;
    case "unusable":
      return textCell(warning(score.problem));
  }
}

/** The sign for what needs correcting, with the cells where. */
function warning(problem: Problem): string {
  const at = "at" in problem ? problem.at : undefined;
  const cells = typeof at === "string" ? [at] : (at ?? []);
  return ["⚠", ...cells].join(" ");
}
