import type { DataValidationFile, ValidationRule } from "./dataValidationFile";
import { areaAddress } from "./gridArea";
import { toFileFormula } from "./toFileFormula";
import { escapeXml } from "./xmlText";
import type { XlsxOptions } from "./writeXlsx";

const types = {
  list: "list",
  custom: "custom",
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
} as const;

const errorStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The `dataValidations` element, or "" (ECMA-376 part 1, 18.3.1.33). */
export function dataValidationsXml(
  validations: readonly DataValidationFile[],
  options: XlsxOptions,
): string {
  if (validations.length === 0) return "";
  const inner = validations.map((validation) => validationXml(validation, options)).join("");
  return `<dataValidations count="${String(validations.length)}">${inner}</dataValidations>`;
}

function validationXml(validation: DataValidationFile, options: XlsxOptions): string {
  const { rule, ignoreBlanks, errorAlert, prompt } = validation;
  const attributes = {
    type: types[rule.kind],
    errorStyle: errorStyles[errorAlert.style],
    operator: "operator" in rule ? rule.operator : undefined,
    allowBlank: ignoreBlanks ? "1" : undefined,
    // The file's attribute says the opposite of its name: 1 hides the arrow.
    showDropDown: rule.kind === "list" && !rule.inCellDropDown ? "1" : undefined,
    showInputMessage: prompt.showPrompt ? "1" : undefined,
    showErrorMessage: errorAlert.showAlert ? "1" : undefined,
    errorTitle: errorAlert.title || undefined,
    error: errorAlert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: validation.areas.map(areaAddress).join(" "),
  };
  const text = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escapeXml(value)}"`],
  );
  return `<dataValidation ${text.join(" ")}>${formulasXml(rule, options)}</dataValidation>`;
}

function formulasXml(rule: ValidationRule, options: XlsxOptions): string {
  const element = (name: string, formula: string | undefined) =>
    formula === undefined ? "" : `<${name}>${escapeXml(fileText(formula, options))}</${name}>`;
  if (rule.kind === "list") return element("formula1", rule.source);
  if (rule.kind === "custom") return element("formula1", rule.formula);
  return element("formula1", rule.formula1) + element("formula2", rule.formula2);
}

/** A source without `=` is a list of values: `a,b` is the text `"a,b"` in the file. */
function fileText(formula: string, options: XlsxOptions): string {
  if (formula.startsWith("=")) return toFileFormula(formula, options);
  return isNumberText(formula) ? formula : `"${formula.replaceAll('"', '""')}"`;
}

function isNumberText(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
