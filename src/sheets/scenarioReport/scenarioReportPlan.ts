import { modelOf } from "../../domain/modelOf";
import { succeed, type Result } from "../../domain/result";
import { reportHead, textRow } from "../reportSheet/reportHead";
import { reportPeople } from "../reportSheet/reportPeople";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { ReportColumn } from "../reportSheet/reportRow";
import { reportSheet } from "../reportSheet/reportSheet";
import { sayIn } from "../reportSheet/sayIn";
import type { SheetPlan } from "../sheetPlan";
import {
  mostAlternatives,
  usualAlternatives,
  type ScenarioAlternative,
} from "./scenarioAlternative";
import { scenarioFacts } from "./scenarioFacts";
import { scenarioReportTexts as texts } from "./scenarioReportTexts";
import { findings, rankingHeaders, rankingRow, weightRows } from "./scenarioRows";

export interface ScenarioReportRequest extends ReportRequest {
  /** At most three; left out, the usual ones. */
  readonly alternatives?: readonly ScenarioAlternative[];
  /** Of how many of the first it is said how far their order holds. */
  readonly first?: number;
}

/** What other weights would do to totals and ranks, beside each other, and how robust the order is ([Y1] to [Y4]). */
export function scenarioReportPlan(request: ScenarioReportRequest): Result<SheetPlan> {
  const { index, period, language, people = {}, first = 5 } = request;
  const found = modelOf(index, period);
  if (!found.ok) return found;
  const model = found.value;
  const { competencies, bands } = model;
  const say = sayIn(language);
  const { alternatives = usualAlternatives(competencies, say) } = request;
  const shown = alternatives.slice(0, mostAlternatives);
  const members = reportPeople(index, { period, model, people });
  const facts = scenarioFacts(members, competencies, shown, first);
  const head = [
    ...reportHead(request, texts.title, bands),
    textRow("about", say(texts.note)),
    ...findings(facts, say),
    textRow("section", say(texts.weights)),
    ...weightRows(competencies, facts, say),
    textRow("blank"),
    textRow("section", say(texts.ranking)),
    rankingHeaders(facts, say),
  ];
  const totals = [3, ...shown.map((_, place) => 5 + place * 3)];
  return succeed(
    reportSheet({
      sheetMark: "scenarioReport",
      name: say(texts.name),
      columns: columnsFor(shown.length),
      head,
      keyed: facts.people.map((person, place) =>
        rankingRow(person, place, { columns: facts.columns, bands, say }),
      ),
      heat: totals.map((column) => ({ column, columnCount: 1 })),
      heatRow: head.length,
      bands,
      frozenRows: 0,
      frozenColumns: 2,
      page: { orientation: "landscape" },
    }),
  );
}

function columnsFor(alternatives: number): readonly ReportColumn[] {
  return [
    { key: "employeeId", width: 70, align: "Left" },
    { key: "employee", width: 95, align: "Left" },
    { key: "department", width: 120, align: "Left" },
    { key: "total", width: 78, align: "Center" },
    { key: "rank", width: 48, align: "Center" },
    ...Array.from({ length: alternatives }, (_, place): readonly ReportColumn[] => [
      { key: `total ${place + 1}`, width: 82, align: "Center" },
      { key: `rank ${place + 1}`, width: 70, align: "Center" },
      { key: `places ${place + 1}`, width: 70, align: "Center" },
    ]).flat(),
    { key: "neighbour", width: 120, align: "Center" },
  ];
}
