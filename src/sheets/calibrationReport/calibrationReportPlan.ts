import {
  agreementByCompetency,
  decidingCases,
  ratedEmployees,
  raterProfiles,
  totalsOnEdge,
} from "../../domain/calibration/calibrationFacts";
import { modelOf } from "../../domain/modelOf";
import { succeed, type Result } from "../../domain/result";
import { sum } from "../../domain/statistics/sum";
import { chosenPeople } from "../../domain/team/peopleFilter";
import { bandGlyph } from "../bandGlyph";
import { reportHead, textRow } from "../reportSheet/reportHead";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { ReportColumn } from "../reportSheet/reportRow";
import { reportSheet } from "../reportSheet/reportSheet";
import { sayIn, type Say } from "../reportSheet/sayIn";
import type { SheetPlan } from "../sheetPlan";
import { summaryEmployees } from "../summaryEmployees";
import { calibrationReportTexts as texts } from "./calibrationReportTexts";
import { distributionRows } from "./distributionRows";
import { decidingRows, totalEdgeRows } from "./edgeRows";
import { agreementRows, profileRows } from "./raterRows";

export interface CalibrationReportRequest extends ReportRequest {
  /** Shares of people per band to compare with, lowest band first, in any proportion ([V1]). */
  readonly guideline?: readonly number[];
}

/** What HR calibrates by. It names raters and is not handed on, which its title and name say; [X2] does not bind it. */
export function calibrationReportPlan(request: CalibrationReportRequest): Result<SheetPlan> {
  const { index, period, language, people: filter = {}, guideline } = request;
  const found = modelOf(index, period);
  if (!found.ok) return found;
  const model = found.value;
  const { bands, competencies } = model;
  const say = sayIn(language);
  const chosen = chosenPeople(summaryEmployees(index, period), filter);
  const people = ratedEmployees(index, { period, model }, chosen);
  const section = (title: keyof typeof texts) => [
    textRow("blank"),
    textRow("section", say(texts[title])),
  ];
  const rows = [
    ...reportHead(request, texts.title, bands),
    textRow("note", say(texts.own)),
    ...section("distribution"),
    textRow("note", guidelineText(guideline, bands, say)),
    ...distributionRows(people, { index, bands, guideline, say }),
    ...section("agreement"),
    textRow("note", say(texts.agreementNote)),
    ...agreementRows(agreementByCompetency(people, competencies), say),
    ...section("raters"),
    textRow("note", say(texts.ratersNote)),
    ...profileRows(raterProfiles(people), say),
    ...section("totalsOnEdge"),
    ...totalEdgeRows(totalsOnEdge(people, model), bands, say),
    ...section("decidingRatings"),
    ...decidingRows(decidingCases(index, people, model), bands, say),
  ];
  return succeed(
    reportSheet({
      sheetMark: "calibrationReport",
      name: say(texts.name),
      columns: columnsFor(3 + bands.length * (guideline ? 3 : 2)),
      head: rows,
      keyed: [],
      heat: [],
      heatRow: 0,
      bands,
      frozenRows: 1,
      frozenColumns: 1,
      page: { orientation: "landscape", repeatedRows: { first: 0, last: 0 } },
    }),
  );
}

/** Room for a rater's four figures with their intervals, or for more bands. */
function columnsFor(count: number): readonly ReportColumn[] {
  const most = Math.max(count, 10);
  return [
    { key: "label", width: 210, align: "Left" },
    ...Array.from({ length: most - 1 }, (_, place): ReportColumn => {
      return { key: `figure ${place + 1}`, width: 74, align: "Center" };
    }),
  ];
}

function guidelineText(
  guideline: readonly number[] | undefined,
  bands: Parameters<typeof reportHead>[2],
  say: Say,
): string {
  if (!guideline) return say(texts.noGuideline);
  const all = sum(guideline);
  const shares = bands.map(({ number }, place) => {
    const share = all > 0 ? (guideline[place] ?? 0) / all : 0;
    return `${bandGlyph(number)} ${Math.round(share * 100)}%`;
  });
  return say(texts.guideline, { shares: shares.join(" · ") });
}
