import type { Band } from "../../domain/band";
import type { BandEdge } from "../../domain/calibration/bandEdge";
import type { DecidingCase, TotalOnEdge } from "../../domain/calibration/calibrationFacts";
import { bandGlyph } from "../bandGlyph";
import { textRow } from "../reportSheet/reportHead";
import type { ReportRow } from "../reportSheet/reportRow";
import { reportTexts } from "../reportSheet/reportTexts";
import type { Say } from "../reportSheet/sayIn";
import { scoreCells } from "../reportSheet/scoreCells";
import { textCell } from "../summaryCells";
import { calibrationReportTexts as texts } from "./calibrationReportTexts";

/** Whose weighted total one point puts into another band ([V2]). */
export function totalEdgeRows(
  found: readonly TotalOnEdge[],
  bands: readonly Band[],
  say: Say,
): readonly ReportRow[] {
  if (found.length === 0) return [textRow("note", say(texts.nobody))];
  const headers = [reportTexts.employee, reportTexts.employeeId, reportTexts.total, texts.edge];
  return [
    textRow("headers", ...headers.map((one) => say(one))),
    ...found.map(({ employee, total, edge }): ReportRow => {
      const { id, name } = employee;
      const cells = [textCell(name), { value: id, format: "@" }, scoreCells(bands).number(total)];
      return { look: "statistic", cells: [...cells, textCell(edgeText(edge, say))] };
    }),
  ];
}

/** Which ratings decide by one point which band an effective score is in ([V3]). */
export function decidingRows(
  cases: readonly DecidingCase[],
  bands: readonly Band[],
  say: Say,
): readonly ReportRow[] {
  if (cases.length === 0) return [textRow("note", say(texts.nobody))];
  const { employee, employeeId, score, competency } = reportTexts;
  const headers = [
    employee,
    employeeId,
    score,
    texts.edge,
    undefined,
    texts.rater,
    undefined,
    competency,
  ];
  return [
    textRow("headers", ...headers.map((one) => (one ? say(one) : ""))),
    ...cases.map((one) => decidingRow(one, bands, say)),
  ];
}

function decidingRow(
  { employee, competency, deciding }: DecidingCase,
  bands: readonly Band[],
  say: Say,
): ReportRow {
  const { rating, by, from, to } = deciding;
  const { value } = rating;
  const places = {
    by: by > 0 ? "+1" : "−1",
    from: bandGlyph(from.number),
    to: bandGlyph(to.number),
  };
  return {
    look: "statistic",
    cells: [
      textCell(employee.name),
      { value: employee.id, format: "@" },
      scoreCells(bands).number(value.kind === "score" ? value.score : undefined),
      textCell(say(texts.by, places)),
      textCell(""),
      textCell(rating.rater),
      textCell(""),
      textCell(`${competency.code} ${say(competency.name)}`),
    ],
  };
}

function edgeText({ above, pointsUp, below, pointsDown }: BandEdge, say: Say): string {
  const parts = [
    ...(above && pointsUp !== undefined
      ? [say(texts.toAbove, { points: rounded(pointsUp), band: bandGlyph(above.number) })]
      : []),
    ...(below && pointsDown !== undefined
      ? [say(texts.toBelow, { points: rounded(pointsDown), band: bandGlyph(below.number) })]
      : []),
  ];
  return parts.join(" · ");
}

/** Cut to two decimals, but never to 0 points where there is a way to go. */
function rounded(points: number): number {
  return Math.ceil(points * 100) / 100;
}
