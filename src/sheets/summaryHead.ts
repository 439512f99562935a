import type { Competency, CompetencyModel, Period } from "../domain/assessment";
import type { Band } from "../domain/band";
import { inLanguage, type Bilingual, type Language } from "../domain/bilingual";
import { modelVersion } from "../domain/modelVersion";
import { bandGlyph } from "./bandGlyph";
import { legendColumns } from "./summaryLegend";
import { numberCell, textCell, type FormattedCell } from "./summaryCells";
import { frozenColumnCount, personColumnCount, type SummaryLayout } from "./summaryLayout";
import { summaryTexts } from "./summaryTexts";

export interface SummaryHead {
  readonly model: CompetencyModel;
  readonly period: Period;
  readonly language: Language;
  /** Date of the summary: "2026-03-01". */
  readonly asOf: string;
}

/** The rows above the employees, each as long as the sheet is wide. */
export function summaryHead(
  { model, period, language, asOf }: SummaryHead,
  layout: SummaryLayout,
): readonly (readonly FormattedCell[])[] {
  const text = (words: Bilingual) => inLanguage(words, language);
  const version = period.status === "closed" ? period.modelVersion : modelVersion(model);
  const about = [
    `${text(summaryTexts.modelVersion)} ${version}`,
    `${text(summaryTexts.asOf)} ${asOf}`,
  ].join(" · ");
  const rows = [
    new Map([[0, textCell(text(summaryTexts.title))]]),
    new Map([
      [0, textCell(`${text(summaryTexts.period)} ${period.name}`)],
      [frozenColumnCount, textCell(about)],
    ]),
    legendRow(model.bands, layout, text),
    groupRow(model.competencies, text),
    headerRow(model.competencies, text),
    weightRow(model.competencies, text),
  ];
  return rows.map((row) => filledRow(row, layout.columnCount));
}

type Text = (words: Bilingual) => string;
type SparseRow = ReadonlyMap<number, FormattedCell>;

function legendRow(bands: readonly Band[], layout: SummaryLayout, text: Text): SparseRow {
  const columns = legendColumns(bands.length, layout);
  const entries = bands.map((band, place) => {
    const words = `${bandGlyph(band.number)} ${band.from}–${band.to} ${text(band.label)}`;
    return [columns[place]?.column ?? -1, textCell(words)] as const;
  });
  return new Map([
    [0, textCell(text(summaryTexts.frozenLegend))],
    [frozenColumnCount, textCell(text(summaryTexts.legend))],
    ...entries,
  ]);
}

/** The name of a group stands over its first competency. */
function groupRow(competencies: readonly Competency[], text: Text): SparseRow {
  const names = competencies.map(({ group }) => text(group));
  const starts = groupStarts(competencies).map(
    (place) => [personColumnCount + place, textCell(names[place] ?? "")] as const,
  );
  return new Map(starts);
}

/** The places of the competencies with which a group begins. */
export function groupStarts(competencies: readonly Competency[]): readonly number[] {
  const names = competencies.map(({ group }) => group.zh || group.en);
  return names.flatMap((name, place) => (name === names[place - 1] ? [] : [place]));
}

function headerRow(competencies: readonly Competency[], text: Text): SparseRow {
  const { employeeId, employee, department, role, grade } = summaryTexts;
  const { total, coverage, band, gap, rank } = summaryTexts;
  const cells = [
    ...[employeeId, employee, department, role, grade].map(text),
    ...competencies.map(({ code, core, name }) => `${code}${core ? " ★" : ""}\n${text(name)}`),
    ...[total, coverage, band, gap, rank].map(text),
  ];
  return new Map(cells.map((cell, column) => [column, textCell(cell)]));
}

function weightRow(competencies: readonly Competency[], text: Text): SparseRow {
  const weights = competencies.map(
    ({ weight }, place) => [personColumnCount + place, numberCell(weight, "General")] as const,
  );
  return new Map([[personColumnCount - 1, textCell(text(summaryTexts.weight))], ...weights]);
}

function filledRow(cells: SparseRow, length: number): readonly FormattedCell[] {
  return Array.from({ length }, (_, column) => cells.get(column) ?? textCell(""));
}
