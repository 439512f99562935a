import type { CompetencyModel, Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { inLanguage, type Language } from "../../domain/bilingual";
import { raterGroups } from "../../domain/rating";
import { succeed, type Result } from "../../domain/result";
import { scale as scaleOf } from "../../domain/scale";
import { targetOf } from "../../domain/targetOf";
import { textKey } from "../../domain/textKey";
import { bandGlyph } from "../bandGlyph";
import type { PlanCell } from "../planCell";
import type { SheetPlan } from "../sheetPlan";
import { summaryRows } from "../summaryLayout";
import { summaryTexts } from "../summaryTexts";
import { rowComparisons } from "./comparisonLimit";
import { formulaText } from "./formulaText";
import { helperColumns } from "./helperColumns";
import { plainEmployeeField, plainGroupWeight, plainWeight } from "./plainLookUps";
import {
  plainBand,
  plainCoverage,
  plainGap,
  plainRank,
  plainTotal,
  type BandWords,
} from "./plainResults";
import { plainScore, unusableSign } from "./plainScore";
import { plainTarget } from "./plainTarget";
import { summaryAddresses, type SummaryAddresses } from "./summaryAddresses";
import { tableReference, targetReference, type TableHeaders } from "./tableReference";

export interface PlainSummaryRequest {
  readonly index: AssessmentIndex;
  readonly period: Period;
  readonly model: CompetencyModel;
  readonly language: Language;
  readonly headersOf: TableHeaders;
}

/**
 * A summary whose results are formulas over the workbook's tables that need no add-in: they recalculate for colleagues without it, and in LibreOffice
 * and WPS. Targets and group weights stand in columns of their own beside the results. What a closed period has fixed stays a value ([P3], [P4]); so
 * does a score whose key occurs twice ([R5]), which formulas do not find. Refused where it would compare too many rows.
 */
export function plainSummary(plan: SheetPlan, request: PlainSummaryRequest): Result<SheetPlan> {
  const { index, model, language } = request;
  const { firstRow } = plan.keyColumn;
  const scoreCount = (plan.cells.length - firstRow) * model.competencies.length;
  const comparisons = rowComparisons(scoreCount, index.ratings.all().length);
  if (!comparisons.ok) return comparisons;
  const widened = helperColumns(plan, { model, language, groups: raterGroups });
  const at = summaryAddresses(widened, model);
  const cells = widened.cells.map((row, number) => {
    const formulas =
      number < firstRow
        ? headFormulas(number, at, request)
        : personFormulas(number, row, at, request);
    return row.map((cell, column) => formulas.get(column) ?? cell);
  });
  return succeed({ ...widened, cells });
}

type Formulas = ReadonlyMap<number, PlanCell>;

function headFormulas(
  row: number,
  at: SummaryAddresses,
  { period, model, headersOf }: PlainSummaryRequest,
): Formulas {
  if (row === at.groupWeightRow) {
    const weights = raterGroups.map((group) => plainGroupWeight(headersOf, group));
    return new Map(weights.map((formula, place) => [at.targets + place, formula]));
  }
  if (row !== summaryRows.weights || period.status === "closed") return new Map();
  const weights = model.competencies.map(({ code }) => plainWeight(headersOf, code));
  return new Map(weights.map((formula, place) => [at.scores + place, formula]));
}

function personFormulas(
  row: number,
  cells: readonly PlanCell[],
  at: SummaryAddresses,
  request: PlainSummaryRequest,
): Formulas {
  const references = at.referencesIn(row);
  const { total } = references;
  const { bands } = request.model;
  const named: readonly (readonly [string, string])[] = [
    ["total", plainTotal(references)],
    ["coverage", plainCoverage(references)],
    ["band", plainBand(total, bands, bandWords(request.language))],
    ["gap", plainGap(references)],
    ["rank", plainRank(total, at.totals)],
    ...(request.period.status === "open" ? employeeFormulas(references.id, request) : []),
  ];
  return new Map([
    ...named.flatMap(([key, formula]) => {
      const column = at.columnOf(key);
      return column === undefined ? [] : [[column, formula] as const];
    }),
    ...scoreFormulas(row, cells, at, request),
    ...targetFormulas(row, cells, at, request),
  ]);
}

/** How a total's band is written. */
export function bandWords(language: Language): BandWords {
  return {
    labelOf: (band) => `${bandGlyph(band.number)} ${inLanguage(band.label, language)}`,
    unrated: inLanguage(summaryTexts.notRated, language),
  };
}

function employeeFormulas(id: string, { headersOf }: PlainSummaryRequest) {
  const fields = ["department", "role", "grade"] as const;
  return fields.map((field) => [field, plainEmployeeField(headersOf, id, field)] as const);
}

function scoreFormulas(
  row: number,
  cells: readonly PlanCell[],
  at: SummaryAddresses,
  { period, model, headersOf }: PlainSummaryRequest,
): readonly (readonly [number, PlanCell])[] {
  const refer = (key: "period" | "employeeId" | "competency" | "raterGroup" | "score") =>
    tableReference(headersOf, "Ratings", key);
  const ratings = {
    period: refer("period"),
    employeeId: refer("employeeId"),
    competency: refer("competency"),
    raterGroup: refer("raterGroup"),
    score: refer("score"),
  };
  const scale = scaleOf(model.bands);
  if (!scale) return [];
  return model.competencies.flatMap(({ code }, place) => {
    const column = at.scores + place;
    if (String(cells[column] ?? "").startsWith(unusableSign)) return [];
    const of = {
      period: formulaText(period.name),
      employeeId: at.referencesIn(row).id,
      competency: formulaText(code),
    };
    return [[column, plainScore({ ratings, of, groupWeights: at.groupWeights, scale })] as const];
  });
}

function targetFormulas(
  row: number,
  cells: readonly PlanCell[],
  at: SummaryAddresses,
  { index, period, model, headersOf }: PlainSummaryRequest,
): readonly (readonly [number, PlanCell])[] {
  const scale = scaleOf(model.bands);
  const [employee] = index.employeesById.get(textKey(String(cells[at.id] ?? ""))) ?? [];
  return model.competencies.map(({ code }, place): readonly [number, PlanCell] => {
    const column = at.targets + place;
    if (period.status === "closed") {
      return [column, (employee && targetOf(index, period, employee, code)) ?? ""];
    }
    const target = targetReference(headersOf, code);
    if (!target || !scale) return [column, ""];
    const targets = {
      role: tableReference(headersOf, "Targets", "role"),
      grade: tableReference(headersOf, "Targets", "grade"),
      target,
    };
    return [column, plainTarget({ targets, of: at.referencesIn(row), scale })];
  });
}
