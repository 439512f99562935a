import type { CompetencyModel } from "../../domain/assessment";
import type { MemberStanding } from "../../domain/team/memberStanding";
import { isThinBench, teamCompetency, type TeamCompetency } from "../../domain/team/teamCompetency";
import { topAndBottom } from "../../domain/team/topAndBottom";
import { bandGlyph } from "../bandGlyph";
import type { ReportRow } from "../reportSheet/reportRow";
import type { Say } from "../reportSheet/sayIn";
import { blankCell, gapFormat, optionalCell, scoreCells } from "../reportSheet/scoreCells";
import { numberCell, textCell, type FormattedCell } from "../summaryCells";
import { teamOverviewTexts as texts } from "./teamOverviewTexts";

export interface StatisticsRequest {
  readonly model: CompetencyModel;
  readonly say: Say;
  /** Columns before the competencies. */
  readonly before: number;
  readonly fewest: number;
}

/** The team's rows: each figure under its competency, with the number it comes from below it. */
export function teamStatistics(
  members: readonly MemberStanding[],
  { model, say, before, fewest }: StatisticsRequest,
): readonly ReportRow[] {
  const { competencies, bands } = model;
  const found = competencies.map((_, place) => teamCompetency(members, place, bands));
  const scores = scoreCells(bands);
  const { top, bottom } = topAndBottom(found, ({ averageGap }) => averageGap.value, 3);
  const row = (label: string, cellOf: (one: TeamCompetency) => FormattedCell): ReportRow => {
    const gap = Array.from({ length: before - 1 }, () => blankCell);
    return { look: "statistic", cells: [textCell(label), ...gap, ...found.map(cellOf)] };
  };
  return [
    row(say(texts.average), ({ average }) => scores.number(average.value)),
    row(say(texts.n), ({ average }) => numberCell(average.n, "0")),
    row(say(texts.averageGap), ({ averageGap }) => optionalCell(averageGap.value, gapFormat)),
    row(say(texts.place), (one) => textCell(placeSign(one, top, bottom))),
    row(say(texts.bench, { fewest }), (one) => benchCell(one, fewest)),
    ...bands.map((band, place) =>
      row(say(texts.band, { band: bandGlyph(band.number) }), ({ distribution }) =>
        numberCell(distribution.counts[place] ?? 0, "0"),
      ),
    ),
    row(say(texts.without), ({ distribution }) => numberCell(distribution.without, "0")),
  ];
}

function placeSign(
  one: TeamCompetency,
  top: readonly TeamCompetency[],
  bottom: readonly TeamCompetency[],
): string {
  if (top.includes(one)) return `▲${top.indexOf(one) + 1}`;
  return bottom.includes(one) ? `▼${bottom.indexOf(one) + 1}` : "";
}

function benchCell(one: TeamCompetency, fewest: number): FormattedCell {
  const { atTarget, averageGap } = one;
  if (averageGap.n === 0) return blankCell;
  const sign = isThinBench(one, fewest) ? "⚠ " : "";
  return textCell(`${sign}${atTarget} / ${averageGap.n}`);
}
