import type { ITableFilterItem } from "@univerjs/sheets-table";

import { filterValues } from "../engine/filterValues";
import type { FilterCriterion, FilterOperator, FilterRule } from "./columnFilterFile";
import { filterOperators } from "./columnFilterFile";

/** `TABLE_FILTER_EMPTY_VALUE` of @univerjs/sheets-table: stands for blank cells among the values. */
const blank = "__UNIVER_TABLE_FILTER_EMPTY__";

/** A condition of the grid, in plain words. */
interface GridCondition {
  readonly conditionType: string;
  readonly compareType: string;
  readonly expectedValue?: unknown;
}

/** The grid's own word for comparisons of dates. */
const dateOperators: Readonly<Record<string, FilterOperator>> = {
  after: "greaterThan",
  afterOrEqual: "greaterThanOrEqual",
  before: "lessThan",
  beforeOrEqual: "lessThanOrEqual",
};

const textPatterns: Readonly<Record<string, (text: string) => [FilterOperator, string]>> = {
  contains: (text) => ["equal", `*${text}*`],
  notContains: (text) => ["notEqual", `*${text}*`],
  startsWith: (text) => ["equal", `${text}*`],
  endsWith: (text) => ["equal", `*${text}`],
};

/** Nothing for what the grid offers and does not do (above average, top n). */
export function fromGridFilter(filter: ITableFilterItem): FilterRule | undefined {
  if (!("filterInfo" in filter)) {
    const texts = new Set(filter.values.filter((value) => value !== blank).map(String));
    return { kind: "values", texts: [...texts], blanks: filter.values.includes(blank) };
  }
  const { conditionType, compareType, expectedValue }: GridCondition = filter.filterInfo;
  if (expectedValue === undefined) {
    const period = compareType.replace(/^[mq](?=\d)/, (letter) => letter.toUpperCase());
    return conditionType === "date" ? { kind: "dates", period } : undefined;
  }
  const values = [expectedValue].flat().map((value) => comparedValue(value, conditionType));
  return fromComparison(compareType, values);
}

function fromComparison(
  compareType: string,
  [first = "", second = ""]: readonly string[],
): FilterRule | undefined {
  if (compareType === "between" || compareType === "notBetween") {
    const [low, high] = Number(first) <= Number(second) ? [first, second] : [second, first];
    return compareType === "between"
      ? criteria("and", ["greaterThanOrEqual", low], ["lessThanOrEqual", high])
      : criteria("or", ["lessThan", low], ["greaterThan", high]);
  }
  const pattern = textPatterns[compareType]?.(first);
  if (pattern !== undefined) return criteria("or", pattern);
  const operator =
    dateOperators[compareType] ?? filterOperators.find((known) => known === compareType);
  return operator === undefined ? undefined : criteria("or", [operator, first]);
}

function criteria(
  join: "and" | "or",
  ...entries: readonly (readonly [FilterOperator, string])[]
): FilterRule {
  const list = entries.map(([operator, value]): FilterCriterion => ({ operator, value }));
  return { kind: "criteria", join, criteria: list };
}

/** Dates are compared as the numbers that cells hold. */
function comparedValue(value: unknown, conditionType: string): string {
  if (conditionType !== "date") return String(value);
  return String(new Date(value as string | Date).getTime() / 86_400_000 + 25_569);
}

/** Nothing for what the grid cannot do: two comparisons that are no range. */
export function toGridFilter(rule: FilterRule): ITableFilterItem | undefined {
  const item = rule.kind === "values" ? valuesItem(rule.texts, rule.blanks) : conditionItem(rule);
  return item as ITableFilterItem | undefined;
}

function valuesItem(texts: readonly string[], blanks: boolean): object {
  const values = filterValues(texts);
  return { filterType: "manual", values: blanks ? [...values, blank] : values };
}

function conditionItem(rule: Exclude<FilterRule, { kind: "values" }>): object | undefined {
  const filterInfo = rule.kind === "dates" ? datesCondition(rule.period) : comparison(rule);
  return filterInfo && { filterType: "condition", filterInfo };
}

function datesCondition(period: string): GridCondition {
  return {
    conditionType: "date",
    compareType: period.replace(/^[MQ](?=\d)/, (a) => a.toLowerCase()),
  };
}

function comparison(rule: Extract<FilterRule, { kind: "criteria" }>): GridCondition | undefined {
  const [first, second] = rule.criteria;
  if (first === undefined) return undefined;
  if (second !== undefined) return range(rule.join, first, second);
  const isNumber = first.value !== "" && Number.isFinite(Number(first.value));
  if (isNumber) {
    return {
      conditionType: "number",
      compareType: first.operator,
      expectedValue: Number(first.value),
    };
  }
  return textComparison(first);
}

function range(
  join: "and" | "or",
  first: FilterCriterion,
  second: FilterCriterion,
): GridCondition | undefined {
  const numbers = [Number(first.value), Number(second.value)];
  const shape = `${join} ${[first.operator, second.operator].sort().join(" ")}`;
  const compareType = ranges[shape];
  if (compareType === undefined || !numbers.every(Number.isFinite)) return undefined;
  return { conditionType: "number", compareType, expectedValue: numbers };
}

const ranges: Readonly<Record<string, string>> = {
  "and greaterThanOrEqual lessThanOrEqual": "between",
  "or greaterThan lessThan": "notBetween",
};

/** The grid knows Excel's signs for other letters. */
function textComparison({ operator, value }: FilterCriterion): GridCondition | undefined {
  if (operator !== "equal" && operator !== "notEqual") return undefined;
  return { conditionType: "string", compareType: operator, expectedValue: value };
}
