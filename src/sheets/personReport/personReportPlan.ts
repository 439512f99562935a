import type { Employee } from "../../domain/assessment";
import { modelOf } from "../../domain/modelOf";
import type { Problem } from "../../domain/problem";
import { ratingsOf } from "../../domain/ratingsOf";
import { succeed, type Result } from "../../domain/result";
import { shownGroups } from "../../domain/shownGroups";
import { chosenPeople } from "../../domain/team/peopleFilter";
import { textRow } from "../reportSheet/reportHead";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { ReportRow } from "../reportSheet/reportRow";
import { reportSheet } from "../reportSheet/reportSheet";
import { rowRuns } from "../reportSheet/rowRuns";
import { sayIn, type Say } from "../reportSheet/sayIn";
import { warningCell } from "../reportSheet/scoreCells";
import type { CellStyle, ChartPlan, PageSetup, SheetPlan } from "../sheetPlan";
import { summaryEmployees } from "../summaryEmployees";
import { competencyRows } from "./competencyRows";
import { personHead } from "./personHead";
import { chartRow, mostChartedPeople, personCharts } from "./personCharts";
import {
  allColumns,
  pageScale,
  personReportColumns as columns,
  smallFont,
} from "./personReportColumns";
import { personReportTexts as texts } from "./personReportTexts";
import { reportedPerson } from "./reportedPerson";
import { shownEvidence, type EvidenceOf } from "./shownEvidence";

export interface PersonReportRequest extends ReportRequest {
  /** Lines for the employee and the manager to sign on; none when left out. */
  readonly signatures?: "lines";
}

/**
 * One or many people's reports below each other, each beginning on a page of its own. They are handed on: only effective scores and what may be
 * shown of the groups behind them ([X1], [X2]), and nobody else's name.
 */
export function personReportPlan(request: PersonReportRequest): Result<SheetPlan> {
  const { index, period, language, people = {} } = request;
  const model = modelOf(index, period);
  if (!model.ok) return model;
  const say = sayIn(language);
  const evidenceOf = shownEvidence(index, period);
  const chosen = chosenPeople(summaryEmployees(index, period), people);
  const isCharted = chosen.length <= mostChartedPeople;
  const reports = chosen.map((employee) =>
    onePerson(employee, { request, evidenceOf, chartRows: isCharted ? [chartRow] : [] }),
  );
  const rows = reports.flatMap((report) => report.rows);
  const starts = startRows(reports);
  const plan = reportSheet({
    sheetMark: "personReport",
    name: say(texts.name),
    columns: allColumns,
    head: rows,
    keyed: [],
    heat: [{ column: 1, columnCount: 1 }],
    heatRow: 0,
    bands: model.value.bands,
    frozenRows: 0,
    frozenColumns: 0,
    page: { orientation: "landscape", printedColumns: columns.length, ...pageBreaks(starts) },
  });
  const charts = reports.flatMap(({ chartsFrom }, place) => chartsFrom(starts[place] ?? 0));
  return succeed({ ...plan, charts, styles: [...plan.styles, ...smallTexts(rows)] });
}

/** One person's part of the sheet. */
interface PersonPart {
  readonly rows: readonly ReportRow[];
  /** Its charts, where the part begins in this row of the sheet. */
  readonly chartsFrom: (start: number) => readonly ChartPlan[];
}

function startRows(parts: readonly PersonPart[]): readonly number[] {
  let row = 0;
  return parts.map(({ rows }) => (row += rows.length) - rows.length);
}

/** Each report but the first begins a page; a single one is as wide as the page. */
function pageBreaks(starts: readonly number[]): Partial<PageSetup> {
  return starts.length < 2 ? {} : { breaksBefore: starts.slice(1), scale: pageScale };
}

interface PartContext {
  readonly request: PersonReportRequest;
  readonly evidenceOf: EvidenceOf;
  /** The row for the charts; none where there are too many people for charts. */
  readonly chartRows: readonly ReportRow[];
}

function onePerson(
  employee: Employee,
  { request, evidenceOf, chartRows }: PartContext,
): PersonPart {
  const { index, period, language, asOf, signatures } = request;
  const say = sayIn(language);
  const found = reportedPerson(request, employee);
  if (!found.ok) {
    return { rows: uncorrected(employee, found.problem, say), chartsFrom: () => [] };
  }
  const head = personHead(found.value, { period, asOf, say });
  const hasCharts = chartRows.length > 0 && personCharts(found.value, 0, say).length > 0;
  const { raterGroupWeights, anonymityThreshold } = index.assessment.settings;
  const rows = [
    ...head,
    ...(hasCharts ? chartRows : []),
    ...competencyRows(found.value, {
      say,
      language,
      evidenceOf: (code) => evidenceOf(employee, code),
      groupsOf: (code) =>
        shownGroups(
          ratingsOf(index, period.name, employee.id, code),
          raterGroupWeights,
          anonymityThreshold,
        ),
    }),
    ...(signatures ? signatureRows(say) : []),
  ];
  const chartsFrom = (start: number) =>
    hasCharts ? personCharts(found.value, start + head.length, say) : [];
  return { rows, chartsFrom };
}

/** A report with a score left out would look complete, so there is none until it is corrected ([W6]). */
function uncorrected(employee: Employee, problem: Problem, say: Say): readonly ReportRow[] {
  const cells = String(warningCell(problem).value).replace("⚠ ", "");
  return [
    textRow("title", say(texts.title, { name: employee.name || employee.id })),
    textRow("section", say(texts.unusable, { cells })),
  ];
}

function signatureRows(say: Say): readonly ReportRow[] {
  const line = "________________";
  const signed = [texts.signEmployee, texts.signManager].map(
    (who) => `${say(who)} ${line}  ${say(texts.signDate)} ${line}`,
  );
  return [textRow("blank"), { ...textRow("note", signed.join("        ")), height: 30 }];
}

/** Words beside numbers are set smaller. */
function smallTexts(rows: readonly ReportRow[]): SheetPlan["styles"] {
  const column = columns.findIndex(({ key }) => key === "here");
  const style: CellStyle = { fontSize: smallFont };
  return rowRuns(rows)
    .filter(({ look }) => look === "person")
    .map(({ row, rowCount }) => {
      return { area: { row, column, rowCount, columnCount: columns.length - column }, style };
    });
}
