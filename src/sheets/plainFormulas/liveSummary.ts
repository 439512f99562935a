import { succeed, type Result } from "../../domain/result";
import { functionNamespace } from "../functionNames";
import type { PlanCell } from "../planCell";
import type { CellArea, SheetPlan } from "../sheetPlan";
import { formulaText } from "./formulaText";
import { helperColumns } from "./helperColumns";
import { plainBand, plainCoverage, plainGap, plainRank } from "./plainResults";
import { bandWords, type PlainSummaryRequest } from "./plainSummary";
import { summaryAddresses, type SummaryAddresses } from "./summaryAddresses";

/**
 * A summary that follows the tables as long as the add-in is there: scores, totals and targets are one formula each that spills over all employees;
 * what follows from them needs no add-in.
 */
export function liveSummary(plan: SheetPlan, request: PlainSummaryRequest): Result<SheetPlan> {
  const { model, language } = request;
  const { firstRow } = plan.keyColumn;
  const people = plan.cells.length - firstRow;
  const widened = helperColumns(plan, { model, language, groups: [] });
  if (people === 0) return succeed(widened);
  const at = summaryAddresses(widened, model);
  const spills = spillsOf(at, { request, firstRow, people });
  const cells = widened.cells.map((row, number) => {
    if (number < firstRow) return row;
    const formulas = new Map([
      ...spills.flatMap((spill) => spilledCells(spill, number)),
      ...resultFormulas(number, at, request),
    ]);
    return row.map((cell, column) => formulas.get(column) ?? cell);
  });
  return succeed({ ...widened, cells, spills: spills.map(({ area }) => area) });
}

interface Spill {
  readonly area: CellArea;
  readonly formula: string;
}

function spillsOf(
  at: SummaryAddresses,
  {
    request: { period, model },
    firstRow,
    people,
  }: { readonly request: PlainSummaryRequest; readonly firstRow: number; readonly people: number },
): readonly Spill[] {
  const codes = `{${model.competencies.map(({ code }) => formulaText(code)).join(",")}}`;
  const name = formulaText(period.name);
  const spill = (column: number, columnCount: number, call: string): Spill => ({
    area: { row: firstRow, column, rowCount: people, columnCount },
    formula: `=${functionNamespace}.${call}`,
  });
  const count = model.competencies.length;
  return [
    spill(at.scores, count, `SCORE(${at.ids},${codes},${name})`),
    spill(at.columnOf("total") ?? 0, 1, `TOTAL(${at.ids},${name})`),
    spill(at.targets, count, `TARGET(${at.ids},${codes},${name})`),
  ];
}

/** The formula in the first cell; the others are empty, so that it can fill them. */
function spilledCells(
  { area, formula }: Spill,
  row: number,
): readonly (readonly [number, PlanCell])[] {
  return Array.from({ length: area.columnCount }, (_, place) => {
    const isAnchor = row === area.row && place === 0;
    return [area.column + place, isAnchor ? formula : ""] as const;
  });
}

function resultFormulas(
  row: number,
  at: SummaryAddresses,
  { model, language }: PlainSummaryRequest,
): readonly (readonly [number, PlanCell])[] {
  const references = at.referencesIn(row);
  const { total } = references;
  const named = [
    ["coverage", plainCoverage(references)],
    ["band", plainBand(total, model.bands, bandWords(language))],
    ["gap", plainGap(references)],
    ["rank", plainRank(total, at.totals)],
  ] as const;
  return named.flatMap(([key, formula]) => {
    const column = at.columnOf(key);
    return column === undefined ? [] : [[column, withoutErrors(formula)] as const];
  });
}

/** An error of a score is shown where it is, not four times more beside it. */
function withoutErrors(formula: string): string {
  return `=IFERROR(${formula.slice(1)},"")`;
}
