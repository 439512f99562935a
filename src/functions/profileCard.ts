import { bandOf } from "../domain/bandOf";
import { inLanguage, type Language } from "../domain/bilingual";
import type { ProfileLine } from "../domain/profileOf";
import { functionWords } from "../locales/functionTexts";
import type { WantedProfile } from "./wantedProfile";

type Card = Excel.EntityCellValue;
type Value = Excel.DoubleCellValue | Excel.StringCellValue;
type Properties = Readonly<Record<string, Value>>;

/**
 * A profile as one cell: its text is name and weighted total, and a card shows the rest. The card is kept in the workbook with all that
 * it shows and can be read without the add-in
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-entity-card).
 */
export function profileCard(wanted: WantedProfile, language: Language): Card {
  const words = functionWords(language);
  const summary = summaryOf(wanted, language);
  const competencies = Object.fromEntries(
    wanted.profile.lines.map((line) => [titleOf(line, language), lineCard(line, language)]),
  );
  return {
    type: "Entity",
    text: profileText(wanted),
    properties: { ...summary, ...competencies },
    layouts: {
      card: {
        title: { property: words.name },
        sections: [
          { layout: "List", properties: Object.keys(summary) },
          { layout: "List", title: words.competencies, properties: Object.keys(competencies) },
        ],
      },
    },
  };
}

/** Name and weighted total: what the cell of a card shows, and all of it where Excel has no cards. */
export function profileText({ employee, profile }: WantedProfile): string {
  const { total } = profile;
  return total === undefined ? employee.name : `${employee.name} · ${String(rounded(total))}`;
}

function summaryOf({ employee, period, profile }: WantedProfile, language: Language): Properties {
  const words = functionWords(language);
  const { total, coverage, model } = profile;
  const band = total === undefined ? undefined : bandOf(total, model.bands);
  return {
    [words.name]: text(employee.name),
    [words.employeeId]: text(employee.id),
    [words.period]: text(period.name),
    [words.weightedTotal]: number(total),
    [words.band]: text(band ? inLanguage(band.label, language) : ""),
    [words.coverage]: number(coverage, "0.0%"),
  };
}

/** A competency within the card: its score, and behind it what PROFILE has in the competency's row. */
function lineCard(line: ProfileLine, language: Language): Card {
  const [, , score = "", band = "", target = "", gap = "", share = "", contribution = ""] =
    functionWords(language).profileHeaders;
  const label = line.band ? inLanguage(line.band.label, language) : "";
  return {
    type: "Entity",
    text: line.score === undefined ? unscored(line) : `${rounded(line.score)} · ${label}`,
    properties: {
      [score]: line.score === undefined ? text(unscored(line)) : number(line.score),
      [band]: text(label),
      [target]: number(line.target),
      [gap]: number(line.gap),
      [share]: number(line.share / 100, "0.00%"),
      [contribution]: number(line.contribution),
    },
  };
}

function titleOf({ competency }: ProfileLine, language: Language): string {
  return `${competency.code} ${inLanguage(competency.name, language)}`;
}

function unscored({ effective }: ProfileLine): string {
  return effective.kind === "notObserved" ? "N/A" : "";
}

function number(value: number | undefined, numberFormat = "0.##"): Value {
  if (value === undefined) return text("");
  return { type: "Double", basicValue: value, numberFormat };
}

function text(basicValue: string): Excel.StringCellValue {
  return { type: "String", basicValue };
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
