import type { CompetencyModel, Period } from "../../domain/assessment";
import { earlierPeriod } from "../../domain/earlierPeriod";
import { modelOf } from "../../domain/modelOf";
import { succeed, type Result } from "../../domain/result";
import {
  competencyColumns,
  competencyHeader,
  reportHead,
  textRow,
} from "../reportSheet/reportHead";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { ReportColumn, ReportRow } from "../reportSheet/reportRow";
import { reportSheet } from "../reportSheet/reportSheet";
import { reportTexts } from "../reportSheet/reportTexts";
import { sayIn, type Say } from "../reportSheet/sayIn";
import type { SheetPlan } from "../sheetPlan";
import { changeStyles } from "./changeStyles";
import { comparedPeople } from "./comparedPeople";
import { changeStatistics, comparedRow } from "./comparisonRows";
import { periodComparisonTexts as texts } from "./periodComparisonTexts";

export interface PeriodComparisonRequest extends ReportRequest {
  /** Left out, the period before. */
  readonly earlier?: Period;
}

const personColumns: readonly ReportColumn[] = [
  { key: "employeeId", width: 70, align: "Left" },
  { key: "employee", width: 90, align: "Left" },
  { key: "department", width: 120, align: "Left", wraps: true },
  { key: "role", width: 90, align: "Left", wraps: true },
  { key: "grade", width: 90, align: "Left", wraps: true },
];
const totalColumns: readonly ReportColumn[] = [
  { key: "earlierTotal", width: 65, align: "Center" },
  { key: "total", width: 65, align: "Center" },
  { key: "totalChange", width: 65, align: "Center" },
];

/** What has changed since an earlier period, person by person and competency by competency. Effective scores only, so that it may be handed on ([X2]). */
export function periodComparisonPlan(request: PeriodComparisonRequest): Result<SheetPlan> {
  const { index, period, language, people = {} } = request;
  const earlier = request.earlier ?? earlierPeriod(index, period);
  const found = modelOf(index, period);
  if (!found.ok) return found;
  const model = found.value;
  const { competencies, bands } = model;
  const say = sayIn(language);
  const compared = comparedPeople(index, { period, earlier, model, people });
  const columns = [...personColumns, ...competencyColumns(competencies, language), ...totalColumns];
  const before = personColumns.length;
  const head = [
    ...headRows(request, earlier, model),
    textRow("headers", ...headers({ period, earlier, competencies, say })),
  ];
  const statistics = changeStatistics(compared, { count: competencies.length, before, say });
  const plan = reportSheet({
    sheetMark: "periodComparison",
    name: say(texts.name),
    columns,
    head: [...head, ...statistics],
    keyed: compared.map((person) => comparedRow(person, bands)),
    heat: [{ column: columns.length - 3, columnCount: 2 }],
    heatRow: head.length + statistics.length,
    bands,
    frozenRows: head.length,
    frozenColumns: 2,
    page: {
      orientation: "landscape",
      repeatedRows: { first: head.length - 1, last: head.length - 1 },
    },
  });
  const row = head.length;
  const changed = [
    { row, column: before, rowCount: 1, columnCount: competencies.length },
    { row: row + 3, column: before, rowCount: compared.length, columnCount: competencies.length },
    { row: row + 3, column: columns.length - 1, rowCount: compared.length, columnCount: 1 },
  ].filter(({ rowCount }) => rowCount > 0);
  return succeed({
    ...plan,
    conditionalStyles: [...plan.conditionalStyles, ...changed.flatMap(changeStyles)],
  });
}

function headRows(
  request: ReportRequest,
  earlier: Period | undefined,
  { bands }: CompetencyModel,
): readonly ReportRow[] {
  const { index, period, language } = request;
  const say = sayIn(language);
  const named = { period: period.name, earlier: earlier?.name ?? "" };
  const title = earlier ? texts.title : texts.titleAlone;
  const filled = { zh: sayIn("zh-CN")(title, named), en: sayIn("en-US")(title, named) };
  const isOtherModel = earlier && modelKey(index, earlier) !== modelKey(index, period);
  const versions = {
    earlier: earlier?.modelVersion ?? "",
    later: period.modelVersion || period.name,
  };
  return [
    ...reportHead(request, filled, bands),
    textRow("about", say(earlier ? texts.legend : texts.noEarlier)),
    textRow("about", say(texts.snapshots)),
    ...(isOtherModel ? [textRow("about", say(texts.models, versions))] : []),
  ];
}

/** The competencies of a period's model, to tell whether another one was used. */
function modelKey(index: ReportRequest["index"], period: Period): string {
  const model = modelOf(index, period);
  return model.ok ? JSON.stringify(model.value.competencies) : "";
}

function headers({
  period,
  earlier,
  competencies,
  say,
}: {
  readonly period: Period;
  readonly earlier: Period | undefined;
  readonly competencies: CompetencyModel["competencies"];
  readonly say: Say;
}): readonly string[] {
  const { employeeId, employee, department, role, grade } = reportTexts;
  return [
    ...[employeeId, employee, department, role, grade].map((one) => say(one)),
    ...competencies.map((one) => competencyHeader(one, say)),
    say(texts.earlierTotal, { period: earlier?.name ?? "–" }),
    say(texts.earlierTotal, { period: period.name }),
    say(texts.totalChange),
  ];
}
