import type { FilterCriterion, FilterOperator, FilterRule } from "../file/columnFilterFile";
import { ExcelError } from "../protocol/excelError";

/** `Excel.FilterCriteria` as the object model gives and takes it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
}

const kinds = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Custom",
];

const operators: readonly (readonly [string, FilterOperator])[] = [
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  ["<>", "notEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

/** As `Excel.DynamicFilterCriteria` spells them. */
const months = [
  ..."January Februray March April May June".split(" "),
  ..."July August September October November December".split(" "),
];

export function readFilterCriteria(given: unknown): FilterCriteria {
  if (typeof given !== "object" || given === null) throw invalid("criteria");
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  const criteria = Object.fromEntries(entries) as unknown as FilterCriteria;
  if (criteria.filterOn === "Icon") throw new ExcelError("NotImplemented", "filters by icon");
  if (!kinds.includes(criteria.filterOn)) throw invalid("filterOn");
  if (criteria.filterOn === "Values" && !isTexts(criteria.values)) throw invalid("values");
  return criteria;
}

/** The rule that hides rows; undefined for what is worked out from the cells of the column. */
export function filterRule(criteria: FilterCriteria): FilterRule | undefined {
  if (criteria.filterOn === "Values") {
    const texts = criteria.values ?? [];
    return {
      kind: "values",
      texts: texts.filter((text) => text !== ""),
      blanks: texts.includes(""),
    };
  }
  if (criteria.filterOn === "Dynamic") {
    const period = datePeriod(criteria.dynamicCriteria ?? "");
    return period === undefined ? undefined : { kind: "dates", period };
  }
  return criteria.filterOn === "Custom" ? customRule(criteria) : undefined;
}

/** `filter.criteria` of a rule that the user made. */
export function criteriaOfRule(rule: FilterRule): FilterCriteria {
  if (rule.kind === "values") {
    return { filterOn: "Values", values: rule.blanks ? [...rule.texts, ""] : rule.texts };
  }
  if (rule.kind === "dates")
    return { filterOn: "Dynamic", dynamicCriteria: periodName(rule.period) };
  const [first, second] = rule.criteria.map(criterionText);
  return {
    filterOn: "Custom",
    ...(first === undefined ? {} : { criterion1: first }),
    ...(second === undefined ? {} : { criterion2: second }),
    operator: rule.join === "and" ? "And" : "Or",
  };
}

function customRule({ criterion1, criterion2, operator }: FilterCriteria): FilterRule {
  const texts = [criterion1, criterion2].filter((text) => text !== undefined);
  if (texts.length === 0) throw invalid("criterion1");
  const join = operator === "Or" ? "or" : "and";
  return { kind: "criteria", join, criteria: texts.map(readCriterion) };
}

/** ">50" → greater than 50; without a sign it means equal. */
export function readCriterion(text: string): FilterCriterion {
  const found = operators.find(([sign]) => text.startsWith(sign));
  if (found === undefined) return { operator: "equal", value: text };
  const [sign, operator] = found;
  return { operator, value: text.slice(sign.length) };
}

function criterionText({ operator, value }: FilterCriterion): string {
  return (operators.find(([, known]) => known === operator)?.[0] ?? "=") + value;
}

/** "AllDatesInPeriodMay" → "M5", "AllDatesInPeriodQuarter1" → "Q1", "ThisWeek" → "thisWeek" */
function datePeriod(dynamic: string): string | undefined {
  if (dynamic === "AboveAverage" || dynamic === "BelowAverage") return undefined;
  const month = months.findIndex((name) => dynamic === `AllDatesInPeriod${name}`);
  if (month >= 0) return `M${month + 1}`;
  const [, quarter] = /^AllDatesInPeriodQuarter([1-4])$/.exec(dynamic) ?? [];
  if (quarter !== undefined) return `Q${quarter}`;
  if (!relativePeriod.test(dynamic)) throw invalid("dynamicCriteria");
  return (dynamic[0] ?? "").toLowerCase() + dynamic.slice(1);
}

function periodName(period: string): string {
  const [, letter, number] = /^([MQ])(\d+)$/.exec(period) ?? [];
  if (letter === "Q") return `AllDatesInPeriodQuarter${number ?? ""}`;
  if (letter === "M") return `AllDatesInPeriod${months[Number(number) - 1] ?? ""}`;
  return (period[0] ?? "").toUpperCase() + period.slice(1);
}

const relativePeriod =
  /^(?:(?:Last|Next|This)(?:Week|Month|Quarter|Year)|Today|Tomorrow|Yesterday|YearToDate)$/;

function isTexts(values: unknown): values is readonly string[] {
  return Array.isArray(values) && values.every((value) => typeof value === "string");
}

function invalid(name: string): ExcelError {
  return new ExcelError("InvalidArgument", name);
}
