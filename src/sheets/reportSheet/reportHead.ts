import type { Competency } from "../../domain/assessment";
import type { Band } from "../../domain/band";
import type { Bilingual } from "../../domain/bilingual";
import type { PeopleFilter } from "../../domain/team/peopleFilter";
import { bandGlyph } from "../bandGlyph";
import { textCell } from "../summaryCells";
import type { ReportRequest } from "./reportRequest";
import type { ReportColumn, ReportRow, RowLook } from "./reportRow";
import { reportTexts } from "./reportTexts";
import { sayIn, type Say } from "./sayIn";

/** Title, what the report is about, and what its signs mean. */
export function reportHead(
  { period, language, asOf, people = {} }: ReportRequest,
  title: Bilingual,
  bands: readonly Band[],
): readonly ReportRow[] {
  const say = sayIn(language);
  const who = peopleText(people, say);
  return [
    { look: "title", cells: [textCell(say(title))], height: 26 },
    textRow("about", say(reportTexts.about, { period: period.name, asOf, who })),
    textRow("about", bandLegend(bands, say)),
  ];
}

export function textRow(look: RowLook, ...texts: readonly string[]): ReportRow {
  return { look, cells: texts.map(textCell) };
}

/** Code, core sign and name of a competency, as headers show it. */
export function competencyHeader({ code, core, name }: Competency, say: Say): string {
  return `${code}${core ? " ★" : ""}\n${say(name)}`;
}

export function competencyColumns(
  competencies: readonly Competency[],
  language: ReportRequest["language"],
): readonly ReportColumn[] {
  const width = language === "zh-CN" ? 58 : 90;
  return competencies.map(({ code }) => ({
    key: `competency ${code.toLowerCase()}`,
    width,
    align: "Center",
  }));
}

/** What the signs in a report's cells mean. */
export function bandLegend(bands: readonly Band[], say: Say): string {
  const named = bands.map(
    ({ number, from, to, label }) => `${bandGlyph(number)} ${from}–${to} ${say(label)}`,
  );
  return say(reportTexts.legend) + named.join("  ");
}

function peopleText(people: PeopleFilter, say: Say): string {
  const { departments, roles, grades, managers, employeeIds } = people;
  const parts = [departments, roles, grades, managers, employeeIds].flatMap((part) => part ?? []);
  return parts.length === 0 ? say(reportTexts.everybody) : parts.join(", ");
}
