import type { ISheetDataValidationRule } from "@univerjs/core";

import type { ComparisonOperator } from "./conditionalFormatFile";
import type { ComparedKind, DataValidationFile, ValidationRule } from "./dataValidationFile";
import { definedMembers } from "./definedMembers";
import { fromGridRanges, toGridRanges } from "./gridRanges";

export const validationResource = "SHEET_DATA_VALIDATION_PLUGIN";

const kinds: Readonly<Record<string, ComparedKind>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
};

/** By position: DataValidationErrorStyle of @univerjs/core. */
const errorStyles = ["Information", "Stop", "Warning"] as const;

/** DataValidationRenderMode: a list shows Excel's arrow, no coloured label. */
const arrow = 1;
const plain = 0;

/** Rules that the grid's own menu makes and Excel does not know (checkbox, multiple choice) are left out. */
export function fromGridValidation(rule: ISheetDataValidationRule): DataValidationFile | undefined {
  const read = fromGridRule(rule);
  if (read === undefined) return undefined;
  return {
    areas: fromGridRanges(rule.ranges),
    rule: read,
    ignoreBlanks: rule.allowBlank !== false,
    errorAlert: {
      showAlert: rule.showErrorMessage !== false,
      style: errorStyles[rule.errorStyle ?? 1],
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: {
      showPrompt: rule.showInputMessage !== false,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
  };
}

function fromGridRule(rule: ISheetDataValidationRule): ValidationRule | undefined {
  const { type, formula1 = "", formula2 } = rule;
  if (type === "custom") return { kind: "custom", formula: formula1 };
  if (type === "list") {
    return {
      kind: "list",
      source: formula1.startsWith("=") ? formula1 : listItems(formula1).join(","),
      inCellDropDown: rule.showDropDown !== false,
    };
  }
  const kind = kinds[type];
  if (kind === undefined) return undefined;
  const operator = (rule.operator ?? "between") as ComparisonOperator;
  return { kind, operator, formula1, ...definedMembers({ formula2 }) };
}

/** The grid keeps the values of a list as a JSON array, or as text with commas. */
function listItems(text: string): string[] {
  if (!text.startsWith("[")) return text.split(",");
  return JSON.parse(text) as string[];
}

export function toGridValidation(
  { areas, rule, ignoreBlanks, errorAlert, prompt }: DataValidationFile,
  uid: string,
): ISheetDataValidationRule {
  const isShownList = rule.kind === "list" && rule.inCellDropDown;
  const gridRule = {
    uid,
    ranges: toGridRanges(areas),
    ...toGridRule(rule),
    allowBlank: ignoreBlanks,
    renderMode: isShownList ? arrow : plain,
    errorStyle: errorStyles.indexOf(errorAlert.style),
    showErrorMessage: errorAlert.showAlert,
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
  return gridRule as ISheetDataValidationRule;
}

function toGridRule(rule: ValidationRule) {
  if (rule.kind === "custom") return { type: "custom", formula1: rule.formula };
  if (rule.kind === "list") {
    const { source, inCellDropDown } = rule;
    const items = source.split(",").map((item) => item.trim());
    const formula1 = source.startsWith("=") ? source : JSON.stringify(items);
    return { type: "list", formula1, showDropDown: inCellDropDown };
  }
  const { operator, formula1, formula2 } = rule;
  const type = rule.kind === "wholeNumber" ? "whole" : rule.kind;
  return { type, operator, ...definedMembers({ formula1, formula2 }) };
}
