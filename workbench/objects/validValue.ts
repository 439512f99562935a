import type { FormulaResult } from "../engine/calculateFormulas";
import { parseTyped } from "../engine/parseTyped";
import type { CellValue, ReadCell } from "../engine/readCells";
import type { ComparisonOperator } from "../file/conditionalFormatFile";
import type { DataValidationFile, ValidationRule } from "../file/dataValidationFile";

type CheckedValidation = Pick<DataValidationFile, "rule" | "ignoreBlanks">;

/** The parts of a rule that Excel calculates for a cell, in the order in which `isValidValue` takes their results. */
export function ruleFormulas(rule: ValidationRule): readonly string[] {
  return ruleParts(rule).filter((part) => part.startsWith("="));
}

/**
 * Whether Excel would take the value for valid.
 * https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
 */
export function isValidValue(
  { rule, ignoreBlanks }: CheckedValidation,
  { value, type }: ReadCell,
  results: readonly FormulaResult[],
): boolean {
  if (type === "Empty" && ignoreBlanks) return true;
  if (rule.kind === "custom") return isTrue(results[0]);
  if (type === "Empty" || type === "Error") return false;
  if (rule.kind === "list") return isListed(rule.source, value, results[0]);
  const calculated = [...results];
  const [low, high] = ruleParts(rule).map((part) => bound(part, calculated));
  const measured = rule.kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || low === undefined) return false;
  if (rule.kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  return isInBounds(rule.operator, measured, low, high ?? low);
}

function ruleParts(rule: ValidationRule): readonly string[] {
  if (rule.kind === "custom") return [rule.formula];
  if (rule.kind === "list") return [rule.source];
  return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
}

function isTrue(result: FormulaResult | undefined): boolean {
  const single = Array.isArray(result) ? (result as FormulaResult[][])[0]?.[0] : result;
  return single === true || (typeof single === "number" && single !== 0);
}

/** Letter case counts in a list that is written out, and does not in one that stands in cells. */
function isListed(source: string, value: CellValue, result: FormulaResult | undefined): boolean {
  if (!source.startsWith("=")) {
    return source.split(",").some((item) => item.trim() === entryText(value));
  }
  const items = Array.isArray(result) ? (result as Entry[][]).flat() : [result as Entry];
  return items.some((item) => entryText(item).toLowerCase() === entryText(value).toLowerCase());
}

type Entry = CellValue | null | undefined;

function entryText(value: Entry): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function bound(part: string, calculated: FormulaResult[]): number | undefined {
  if (part.startsWith("=")) {
    const result = calculated.shift();
    const single = Array.isArray(result) ? (result as FormulaResult[][])[0]?.[0] : result;
    return typeof single === "number" ? single : undefined;
  }
  const typed = parseTyped(part);
  return typed.kind === "number" ? typed.value : undefined;
}

function isInBounds(
  operator: ComparisonOperator,
  value: number,
  one: number,
  other: number,
): boolean {
  switch (operator) {
    case "between":
      return value >= one && value <= other;
    case "notBetween":
      return value < one || value > other;
    case "equal":
      return value === one;
    case "notEqual":
      return value !== one;
    case "greaterThan":
      return value > one;
    case "greaterThanOrEqual":
      return value >= one;
    case "lessThan":
      return value < one;
    case "lessThanOrEqual":
      return value <= one;
  }
}
