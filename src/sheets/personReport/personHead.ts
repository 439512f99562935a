import type { Period } from "../../domain/assessment";
import type { Band } from "../../domain/band";
import { bandOf } from "../../domain/bandOf";
import { nextSteps } from "../../domain/nextSteps";
import type { ProfileLine } from "../../domain/profileOf";
import { readiness, type ReadinessMethod } from "../../domain/readiness";
import { strengths } from "../../domain/strengths";
import { weightedGap } from "../../domain/weightedGap";
import { bandGlyph } from "../bandGlyph";
import { bandLegend, textRow } from "../reportSheet/reportHead";
import type { ReportRow } from "../reportSheet/reportRow";
import { reportTexts } from "../reportSheet/reportTexts";
import type { Say } from "../reportSheet/sayIn";
import { changeFormat } from "../reportSheet/changeFormat";
import { gapFormat, optionalCell, percentFormat, scoreCells } from "../reportSheet/scoreCells";
import { numberCell, textCell } from "../summaryCells";
import { personReportTexts as texts } from "./personReportTexts";
import type { ReportedPerson } from "./reportedPerson";

export interface PersonHeadContext {
  readonly period: Period;
  readonly asOf: string;
  readonly say: Say;
}

/** Who the report is about, the total with what it comes from, and the signs used. */
export function personHead(
  person: ReportedPerson,
  context: PersonHeadContext,
): readonly ReportRow[] {
  const { employee, profile, earlier } = person;
  const { period, asOf, say } = context;
  const { id, department, role, grade } = employee;
  const version = period.modelVersion && say(texts.version, { version: period.modelVersion });
  const facts = [id, department, role, grade].filter((text) => text !== "").join(" · ");
  const about = say(texts.about, { period: period.name, asOf });
  const headers = [
    say(reportTexts.total),
    earlier ? say(texts.earlierTotal, { period: earlier.name }) : say(texts.noEarlier),
    ...[texts.change, texts.weightedGap, reportTexts.coverage].map((one) => say(one)),
    ...[texts.strict, texts.proportional, texts.band].map((one) => say(one)),
  ];
  return [
    {
      look: "title",
      cells: [textCell(say(texts.title, { name: employee.name || id }))],
      height: 28,
    },
    textRow("about", facts),
    textRow("about", about + version),
    textRow("about", bandLegend(profile.model.bands, say)),
    { ...textRow("headers", ...headers), height: 34 },
    { ...resultRow(person, say), height: 24 },
    { ...textRow("about", say(texts.how)), height: 20 },
    ...standOut(person, say),
  ];
}

function resultRow({ profile, earlierTotal, totalChange }: ReportedPerson, say: Say): ReportRow {
  const { lines, total, coverage, model } = profile;
  const scores = lines.map(({ score }) => score);
  const targets = lines.map(({ target }) => target);
  const weights = lines.map(({ competency }) => competency.weight);
  const ready = (method: ReadinessMethod) =>
    optionalCell(readiness(scores, targets, weights, method), percentFormat);
  const cells = scoreCells(model.bands);
  const band = total === undefined ? undefined : bandOf(total, model.bands);
  return {
    look: "statistic",
    cells: [
      cells.number(total),
      cells.number(earlierTotal),
      optionalCell(totalChange, changeFormat),
      optionalCell(weightedGap(scores, targets, weights), gapFormat),
      numberCell(coverage, percentFormat),
      ready("strict"),
      ready("proportional"),
      textCell(band ? bandName(band, say) : say(texts.unrated)),
    ],
  };
}

/** What stands out, best and most urgent first; at most three each. */
function standOut({ profile }: ReportedPerson, say: Say): readonly ReportRow[] {
  const isComparable = profile.lines.some(({ gap }) => gap !== undefined);
  const listed = (lines: readonly ProfileLine[]) =>
    lines
      .slice(0, 3)
      .map(({ competency, gap = 0 }) => `${say(competency.name)} ${signed(gap)}`)
      .join(say(texts.listSeparator)) || say(isComparable ? texts.none : texts.noTargets);
  const first = nextSteps(profile).map(({ line }) => line);
  return [
    say(texts.strengths, { list: listed(strengths(profile)) }),
    say(texts.gaps, { list: listed(first) }),
  ].map((text) => ({ ...textRow("section", text), height: 20 }));
}

export function bandName(band: Band, say: Say): string {
  const { number, from, to, label } = band;
  return say(texts.bandName, { glyph: bandGlyph(number), label: say(label), from, to });
}

function signed(gap: number): string {
  const rounded = Math.round(gap * 10) / 10;
  return rounded < 0 ? `−${Math.abs(rounded)}` : `+${rounded}`;
}
