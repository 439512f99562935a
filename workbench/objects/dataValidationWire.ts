import type { ComparisonOperator } from "../file/conditionalFormatFile";
import type {
  ComparedKind,
  DataValidationFile,
  ErrorAlert,
  Prompt,
  ValidationRule,
} from "../file/dataValidationFile";
import { definedMembers } from "../file/definedMembers";
import { ExcelError } from "../protocol/excelError";

type Fields = Readonly<Record<string, unknown>>;

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationoperator */
const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const compared: readonly ComparedKind[] = ["wholeNumber", "decimal", "textLength", "date", "time"];

/** `range.dataValidation.rule` as the add-in gives it: an object with one member, named after the kind. */
export function readRule(value: unknown): ValidationRule {
  const rule = fields(value, "rule");
  if (rule["list"] !== undefined) return readList(fields(rule["list"], "rule.list"));
  if (rule["custom"] !== undefined) return readCustom(fields(rule["custom"], "rule.custom"));
  const kind = compared.find((one) => rule[one] !== undefined);
  if (kind === undefined) throw new ExcelError("InvalidArgument", "rule");
  return readComparison(kind, fields(rule[kind], `rule.${kind}`));
}

function readList({ source, inCellDropDown }: Fields): ValidationRule {
  if (typeof source !== "string" || source === "") {
    throw new ExcelError("InvalidArgument", "rule.list.source");
  }
  return { kind: "list", source, inCellDropDown: inCellDropDown !== false };
}

function readCustom({ formula }: Fields): ValidationRule {
  if (typeof formula !== "string" || !formula.startsWith("=")) {
    throw new ExcelError("InvalidArgument", "rule.custom.formula");
  }
  return { kind: "custom", formula };
}

function readComparison(
  kind: ComparedKind,
  { formula1, formula2, operator }: Fields,
): ValidationRule {
  const comparison = operators[String(operator)];
  const [one, other] = [boundText(formula1), boundText(formula2)];
  const needsTwo = comparison === "between" || comparison === "notBetween";
  if (comparison === undefined || one === undefined || (needsTwo && other === undefined)) {
    throw new ExcelError("InvalidArgument", `rule.${kind}`);
  }
  return { kind, operator: comparison, ...definedMembers({ formula1: one, formula2: other }) };
}

function boundText(value: unknown): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "number" || typeof value === "string" ? String(value) : undefined;
}

/** The rule as the add-in reads it. */
export function wireRule(rule: ValidationRule): Fields {
  if (rule.kind === "list") {
    return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  }
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { formula1, formula2 } = rule;
  const operator = Object.keys(operators).find((name) => operators[name] === rule.operator);
  return { [rule.kind]: definedMembers({ formula1, formula2, operator }) };
}

const typeNames: Readonly<Record<ValidationRule["kind"], string>> = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
};

export function validationType({ rule }: DataValidationFile): string {
  return typeNames[rule.kind];
}

/** Excel's limits: a title of 32 characters, a message of 255 (support.microsoft.com, "Apply data validation to cells"). */
export function readErrorAlert(value: unknown): ErrorAlert {
  const { showAlert, style, title, message } = fields(value, "errorAlert");
  const known = style === "Warning" || style === "Information" ? style : "Stop";
  return {
    showAlert: showAlert !== false,
    style: known,
    title: limitedText(title, 32, "errorAlert.title"),
    message: limitedText(message, 255, "errorAlert.message"),
  };
}

export function readPrompt(value: unknown): Prompt {
  const { showPrompt, title, message } = fields(value, "prompt");
  return {
    showPrompt: showPrompt !== false,
    title: limitedText(title, 32, "prompt.title"),
    message: limitedText(message, 255, "prompt.message"),
  };
}

function limitedText(value: unknown, limit: number, name: string): string {
  const text = typeof value === "string" ? value : "";
  if (text.length > limit) throw new ExcelError("InvalidArgument", name);
  return text;
}

function fields(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument", name);
  return value as Fields;
}
