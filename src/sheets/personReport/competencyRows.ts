import type { Anchor } from "../../domain/assessment";
import type { Band } from "../../domain/band";
import type { Language } from "../../domain/bilingual";
import type { ProfileLine } from "../../domain/profileOf";
import type { ShownGroup } from "../../domain/shownGroups";
import { textKey } from "../../domain/textKey";
import { textRow } from "../reportSheet/reportHead";
import { raterGroupTexts } from "../reportSheet/raterGroupTexts";
import type { ReportRow } from "../reportSheet/reportRow";
import { reportTexts } from "../reportSheet/reportTexts";
import type { Say } from "../reportSheet/sayIn";
import { changeFormat } from "../reportSheet/changeFormat";
import { gapFormat, optionalCell, scoreCells } from "../reportSheet/scoreCells";
import { numberCell, textCell, type FormattedCell } from "../summaryCells";
import { lineCount } from "../textWidth";
import { bandName } from "./personHead";
import { personReportColumns as columns, smallFont } from "./personReportColumns";
import { personReportTexts as texts } from "./personReportTexts";
import type { ReportedPerson } from "./reportedPerson";

export interface CompetencyRowContext {
  readonly say: Say;
  readonly language: Language;
  readonly evidenceOf: (code: string) => readonly string[];
  readonly groupsOf: (code: string) => readonly ShownGroup[];
}

/** The headers, a row per competency with what its score means and what comes next, and what they add up to. */
export function competencyRows(
  person: ReportedPerson,
  context: CompetencyRowContext,
): readonly ReportRow[] {
  const { profile } = person;
  const { say } = context;
  const { competency, score, target, gap } = reportTexts;
  const headers = [competency, score, target, gap, texts.change, texts.share, texts.contribution];
  const words = [texts.here, texts.evidence, texts.next];
  const charted = [texts.chart, score, target, texts.earlierScore];
  return [
    {
      ...textRow("headers", ...[...headers, ...words, ...charted].map((one) => say(one))),
      height: 34,
    },
    ...profile.lines.map((line, place) => competencyRow(person, line, place, context)),
    { ...togetherRow(person, say), height: 22 },
  ];
}

function competencyRow(
  { profile, changes, earlierScores }: ReportedPerson,
  line: ProfileLine,
  place: number,
  context: CompetencyRowContext,
): ReportRow {
  const { say } = context;
  const { competency, effective, target, gap, share, contribution } = line;
  const cells = [
    textCell(`${competency.code}${competency.core ? " ★" : ""} ${say(competency.name)}`),
    scoreCells(profile.model.bands).effective(effective),
    optionalCell(target, "General"),
    optionalCell(gap, gapFormat),
    optionalCell(changes[place], changeFormat),
    numberCell(share / 100, "0.00%"),
    optionalCell(contribution, "0.00"),
    textCell(hereText(line, profile.model.anchors, context)),
    textCell(sourceText(competency.code, context)),
    textCell(nextText(line, profile.model, context)),
  ];
  const charted = [
    textCell(competency.code),
    ...[line.score, target, earlierScores[place]].map((value) => optionalCell(value, "0")),
  ];
  return { look: "person", cells: [...cells, ...charted], height: heightOf(cells) };
}

function togetherRow({ profile, totalChange }: ReportedPerson, say: Say): ReportRow {
  const { total, model } = profile;
  return {
    look: "statistic",
    cells: [
      textCell(say(texts.together)),
      scoreCells(model.bands).number(total),
      textCell(""),
      textCell(""),
      optionalCell(totalChange, changeFormat),
      numberCell(1, "0.00%"),
      optionalCell(total, "0.00"),
    ],
  };
}

function hereText(
  { competency, effective, band }: ProfileLine,
  anchors: readonly Anchor[],
  { say, language }: CompetencyRowContext,
): string {
  if (!band) return say(effective.kind === "notObserved" ? texts.notObserved : texts.unrated);
  return [bandName(band, say), ...behaviours(anchors, competency.code, band, language)].join("\n");
}

/** Leads from every score to the band above; nothing is advised where there is no score. */
function nextText(
  { competency, score }: ProfileLine,
  { anchors, bands }: ReportedPerson["profile"]["model"],
  { say, language }: CompetencyRowContext,
): string {
  if (score === undefined) return "";
  const next = [...bands]
    .sort((one, other) => one.from - other.from)
    .find(({ from }) => from > score);
  if (!next) return say(texts.keep);
  return [bandName(next, say), ...behaviours(anchors, competency.code, next, language)].join("\n");
}

function behaviours(
  anchors: readonly Anchor[],
  code: string,
  band: Band,
  language: Language,
): readonly string[] {
  const key = textKey(code);
  const anchor = anchors.find((one) => textKey(one.code) === key && one.band === band.number);
  const { zh = [], en = [] } = anchor?.behaviours ?? {};
  const [first, second] = language === "zh-CN" ? [zh, en] : [en, zh];
  return (first.length > 0 ? first : second).map((one) => `• ${one}`);
}

/** Groups beside each other only where there is more than one: a single one says what the score says. */
function sourceText(code: string, { say, groupsOf, evidenceOf }: CompetencyRowContext): string {
  const groups = groupsOf(code);
  const mixed = groups.map(({ group, mean, raters }) =>
    say(texts.groupMean, {
      group: say(raterGroupTexts[group]),
      mean: String(Math.round(mean * 10) / 10),
      raters,
    }),
  );
  return [
    ...(groups.length > 1 ? [mixed.join(" · ")] : []),
    ...evidenceOf(code).map((text) => `“${text}”`),
  ].join("\n");
}

function heightOf(cells: readonly FormattedCell[]): number {
  const lines = cells.slice(7).map(({ value }, at) => {
    const width = ((columns[at + 7]?.width ?? 0) * 11) / smallFont;
    return lineCount(String(value ?? ""), width);
  });
  const ofName = lineCount(String(cells[0]?.value ?? ""), columns[0]?.width ?? 0) * 15.5;
  return Math.min(400, Math.max(ofName, Math.max(...lines) * 14) + 6);
}
