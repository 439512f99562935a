import { inLanguage, type Language } from "../domain/bilingual";
import type { CellValidation } from "./cellValidation";
import { choiceLabels, type Choices } from "./choice";
import {
  coreChoices,
  employeeStatusChoices,
  periodStatusChoices,
  raterGroupChoices,
} from "./columnChoices";
import type { ColumnKey } from "./tableColumns";
import type { TableName } from "./tableName";
import { columnPlace, type TablePlaces } from "./tablePlace";
import { validationTexts, type ValidationText } from "./validationTexts";

/** What the rules of a table's columns depend on. */
export interface RuleSetting {
  /** In which alerts and words are written. */
  readonly language: Language;
  /** Where the tables stand that rules refer to; a rule that would refer to nothing is left out. */
  readonly places: TablePlaces;
  /** The sheet's row, counted from 1, in which the cells begin that get the rule. */
  readonly row: number;
}

/** The validation rules of a table's columns, by column key. */
export function columnValidations(
  table: TableName,
  setting: RuleSetting,
): ReadonlyMap<string, CellValidation> {
  const found = Object.entries(rules[table]?.(setting) ?? {});
  return new Map(found.flatMap(([key, rule]) => (rule ? [[key, rule] as const] : [])));
}

type Rules = (setting: RuleSetting) => Readonly<Record<string, CellValidation | undefined>>;

const rules: Partial<Readonly<Record<TableName, Rules>>> = {
  Competencies: ({ language }) => ({
    core: wordList(coreChoices, language),
    weight: notBelow(0, validationTexts.weight, language),
  }),
  Bands: ({ language }) => ({
    band: notBelow(1, validationTexts.bandNumber, language),
  }),
  Employees: ({ language }) => ({ status: wordList(employeeStatusChoices, language) }),
  Periods: ({ language }) => ({ status: wordList(periodStatusChoices, language) }),
  Ratings: (setting) => ({
    period: columnList("Periods", "period", validationTexts.period, setting),
    employeeId: columnList("Employees", "employeeId", validationTexts.employeeId, setting),
    competency: columnList("Competencies", "code", validationTexts.competency, setting),
    raterGroup: wordList(raterGroupChoices, setting.language),
    score: scoreRule(setting),
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
  { language, places }: RuleSetting,
): CellValidation | undefined {
  const place = columnPlace(places, table, key);
  if (!place) return undefined;
  const source = `=OFFSET(${place.header},1,0,MAX(1,COUNTA(${place.whole})-1),1)`;
  return { kind: "list", source, alert: alert("warning", text, language) };
}

/** A number on the scale, or not observed. */
function scoreRule({ language, places, row }: RuleSetting): CellValidation | undefined {
  const score = columnPlace(places, "Ratings", "score");
  if (!score) return undefined;
  const cell = `${score.letters}${String(row)}`;
  const onScale = isOnScale(cell, places);
  if (onScale === undefined) return undefined;
  const words = ["N/A", "NA", "未观察", "不适用"].map((word) => `${cell}="${word}"`);
  const formula = `=OR(${[onScale, ...words].join(",")})`;
  return { kind: "custom", formula, alert: alert("stop", validationTexts.score, language) };
}

/** The rule of a column of targets, whose first cell is `cell`: a number on the scale. */
export function targetValidation(
  cell: string,
  { language, places }: Omit<RuleSetting, "row">,
): CellValidation | undefined {
  const onScale = isOnScale(cell, places);
  if (onScale === undefined) return undefined;
  return {
    kind: "custom",
    formula: `=${onScale}`,
    alert: alert("stop", validationTexts.target, language),
  };
}

/** The ends of the scale are read from `Bands`, so that the rule follows them. */
function isOnScale(cell: string, places: TablePlaces): string | undefined {
  const from = columnPlace(places, "Bands", "from");
  const to = columnPlace(places, "Bands", "to");
  if (!from || !to) return undefined;
  return `AND(ISNUMBER(${cell}),${cell}>=MIN(${from.whole}),${cell}<=MAX(${to.whole}))`;
}

function alert(style: "stop" | "warning", { title, message }: ValidationText, language: Language) {
  return { style, title: inLanguage(title, language), message: inLanguage(message, language) };
}
