import { inLanguage, type Bilingual, type Language } from "../domain/bilingual";
import { columnLetters } from "./cellAddress";
import type { CellValidation } from "./cellValidation";
import { choiceLabels, type Choices } from "./choice";
import {
  coreChoices,
  employeeStatusChoices,
  periodStatusChoices,
  raterGroupChoices,
} from "./columnChoices";
import { columnsOf, type ColumnKey } from "./tableColumns";
import type { TableName } from "./tableName";
import { tableSheets } from "./tableSheet";
import { validationTexts, type ValidationText } from "./validationTexts";

/** The validation rules of a table's columns, by column key, for tables that stand where set-up puts them. */
export function columnValidations(
  table: TableName,
  language: Language,
): ReadonlyMap<string, CellValidation> {
  return new Map(Object.entries(rules[table]?.(language) ?? {}));
}

type Rules = (language: Language) => Readonly<Record<string, CellValidation>>;

const rules: Partial<Readonly<Record<TableName, Rules>>> = {
  Competencies: (language) => ({
    core: wordList(coreChoices, language),
    weight: notBelow(0, validationTexts.weight, language),
  }),
  Bands: (language) => ({
    band: notBelow(1, validationTexts.bandNumber, language),
  }),
  Employees: (language) => ({ status: wordList(employeeStatusChoices, language) }),
  Periods: (language) => ({ status: wordList(periodStatusChoices, language) }),
  Ratings: (language) => ({
    period: columnList("Periods", "period", validationTexts.period, language),
    employeeId: columnList("Employees", "employeeId", validationTexts.employeeId, language),
    competency: columnList("Competencies", "code", validationTexts.competency, language),
    raterGroup: wordList(raterGroupChoices, language),
    score: scoreRule(language),
  }),
};

function wordList<Value>(choices: Choices<Value>, language: Language): CellValidation {
  const source = choiceLabels(choices, language).join(",");
  return { kind: "list", source, alert: alert("warning", validationTexts.word, language) };
}

function notBelow(minimum: number, text: ValidationText, language: Language): CellValidation {
  return { kind: "decimal", minimum, alert: alert("stop", text, language) };
}

/**
 * A drop-down of the keys in another table; an unknown key is asked about, not refused, since people
 * also paste ratings before they complete the roster. Data validation takes no structured
 * references; the formula counts filled cells instead, so that the list grows with the table in every
 * program that opens the file. It starts from the header, which no deleted row takes away.
 */
function columnList<Table extends TableName>(
  table: Table,
  key: ColumnKey<Table>,
  text: ValidationText,
  language: Language,
): CellValidation {
  const { sheet, letters } = columnPlace(table, key, language);
  const filled = `COUNTA(${sheet}!$${letters}:$${letters})-1`;
  const source = `=OFFSET(${sheet}!$${letters}$1,1,0,MAX(1,${filled}),1)`;
  return { kind: "list", source, alert: alert("warning", text, language) };
}

/** A number on the scale, whose ends are read from `Bands` so that the rule follows them, or not observed. */
function scoreRule(language: Language): CellValidation {
  const { letters } = columnPlace("Ratings", "score", language);
  const cell = `${letters}2`;
  const from = wholeColumn("Bands", "from", language);
  const to = wholeColumn("Bands", "to", language);
  const onScale = `AND(ISNUMBER(${cell}),${cell}>=MIN(${from}),${cell}<=MAX(${to}))`;
  const words = ["N/A", "NA", "未观察", "不适用"].map((word) => `${cell}="${word}"`);
  const formula = `=OR(${[onScale, ...words].join(",")})`;
  return { kind: "custom", formula, alert: alert("stop", validationTexts.score, language) };
}

function wholeColumn<Table extends TableName>(
  table: Table,
  key: ColumnKey<Table>,
  language: Language,
): string {
  const { sheet, letters } = columnPlace(table, key, language);
  return `${sheet}!$${letters}:$${letters}`;
}

function columnPlace(table: TableName, key: string, language: Language) {
  const name: Bilingual = tableSheets[table].name;
  const position = columnsOf(table).findIndex((column) => column.key === key);
  return { sheet: `'${inLanguage(name, language)}'`, letters: columnLetters(position) };
}

function alert(style: "stop" | "warning", { title, message }: ValidationText, language: Language) {
  return { style, title: inLanguage(title, language), message: inLanguage(message, language) };
}
