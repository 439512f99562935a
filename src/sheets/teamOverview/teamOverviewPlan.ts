import { modelOf } from "../../domain/modelOf";
import { rank } from "../../domain/rank";
import { readiness } from "../../domain/readiness";
import { succeed, type Result } from "../../domain/result";
import { totalNumber, weightsOf, type MemberStanding } from "../../domain/team/memberStanding";
import { weightedGap } from "../../domain/weightedGap";
import {
  competencyColumns,
  competencyHeader,
  reportHead,
  textRow,
} from "../reportSheet/reportHead";
import { reportPeople } from "../reportSheet/reportPeople";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { ReportColumn, ReportRow } from "../reportSheet/reportRow";
import { reportSheet } from "../reportSheet/reportSheet";
import { reportTexts } from "../reportSheet/reportTexts";
import { sayIn } from "../reportSheet/sayIn";
import { gapFormat, optionalCell, percentFormat, scoreCells } from "../reportSheet/scoreCells";
import type { SheetPlan } from "../sheetPlan";
import { numberCell, textCell } from "../summaryCells";
import { teamOverviewTexts as texts } from "./teamOverviewTexts";
import { teamStatistics } from "./teamStatistics";

export interface TeamOverviewRequest extends ReportRequest {
  /** Fewest people at target for a bench that is not thin ([M3]). */
  readonly fewestAtTarget?: number;
}

const personColumns: readonly ReportColumn[] = [
  { key: "employeeId", width: 70, align: "Left" },
  { key: "employee", width: 90, align: "Left" },
  { key: "department", width: 110, align: "Left" },
  { key: "role", width: 90, align: "Left" },
  { key: "grade", width: 70, align: "Left" },
];
const resultColumns: readonly ReportColumn[] = [
  { key: "total", width: 70, align: "Center" },
  { key: "coverage", width: 60, align: "Center" },
  { key: "gap", width: 60, align: "Center" },
  { key: "strict", width: 105, align: "Center" },
  { key: "proportional", width: 105, align: "Center" },
  { key: "rank", width: 45, align: "Center" },
];

/**
 * A team's averages, distribution, bench depth and heat map. It holds effective scores only, no rater and no group, so that it may be handed on
 * ([X2]).
 */
export function teamOverviewPlan(request: TeamOverviewRequest): Result<SheetPlan> {
  const { index, period, language, people = {}, fewestAtTarget: fewest = 2 } = request;
  const found = modelOf(index, period);
  if (!found.ok) return found;
  const model = found.value;
  const { competencies, bands } = model;
  const say = sayIn(language);
  const members = reportPeople(index, { period, model, people });
  const { employeeId, employee, department, role, grade, total, coverage, gap } = reportTexts;
  const headers = [
    ...[employeeId, employee, department, role, grade].map((one) => say(one)),
    ...competencies.map((one) => competencyHeader(one, say)),
    ...[total, coverage, gap, texts.strict, texts.proportional, reportTexts.rank].map((one) =>
      say(one),
    ),
  ];
  const before = personColumns.length;
  const head = [...reportHead(request, texts.title, bands), textRow("headers", ...headers)];
  const statistics = teamStatistics(members, { model, say, before, fewest });
  const heat = { column: before, columnCount: competencies.length + 1 };
  return succeed(
    reportSheet({
      sheetMark: "teamOverview",
      name: say(texts.name),
      columns: [...personColumns, ...competencyColumns(competencies, language), ...resultColumns],
      head: [...head, ...statistics],
      keyed: personRows(members, model),
      heat: [heat],
      heatRow: head.length + statistics.length,
      bands,
      frozenRows: head.length,
      frozenColumns: 2,
      page: {
        orientation: "landscape",
        repeatedRows: { first: head.length - 1, last: head.length - 1 },
      },
    }),
  );
}

function personRows(
  members: readonly MemberStanding[],
  { competencies, bands }: Parameters<typeof teamStatistics>[1]["model"],
): readonly ReportRow[] {
  const ranks = rank(members.map(totalNumber));
  const weights = weightsOf(competencies);
  const cellsOf = scoreCells(bands);
  return members.map(({ employee, effective, scores, targets, total }, place) => ({
    look: "person",
    cells: [
      { value: employee.id, format: "@" },
      ...[employee.name, employee.department, employee.role, employee.grade].map(textCell),
      ...effective.map(cellsOf.effective),
      cellsOf.total(total),
      ...(total.kind === "total" ? [numberCell(total.coverage, percentFormat)] : [textCell("")]),
      optionalCell(weightedGap(scores, targets, weights), gapFormat),
      optionalCell(readiness(scores, targets, weights, "strict"), percentFormat),
      optionalCell(readiness(scores, targets, weights, "proportional"), percentFormat),
      optionalCell(ranks[place], "0"),
    ],
  }));
}
