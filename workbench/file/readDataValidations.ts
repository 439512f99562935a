import type { ComparisonOperator } from "./conditionalFormatFile";
import type { DataValidationFile, ErrorAlert, ValidationRule } from "./dataValidationFile";
import { definedMembers } from "./definedMembers";
import { fromFileFormula } from "./fromFileFormula";
import { readAreas } from "./gridArea";
import { xmlTags, xmlTagText } from "./xmlText";
import type { XmlTag } from "./xmlText";
import type { XlsxOptions } from "./writeXlsx";

const kinds = {
  whole: "wholeNumber",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
} as const;

const styles: Readonly<Record<string, ErrorAlert["style"]>> = {
  warning: "Warning",
  information: "Information",
};

/** Data validations, also those that Excel puts into an extension because they refer to another sheet. */
export function readDataValidations(xml: string, options: XlsxOptions): DataValidationFile[] {
  const tags = [...xmlTags(xml, "dataValidation"), ...xmlTags(xml, "x14:dataValidation")];
  return tags.flatMap((tag) => {
    const rule = readRule(tag, options);
    const sqref = tag.attributes["sqref"] ?? xmlTagText(tag.content, "xm:sqref") ?? "";
    return rule === undefined ? [] : [{ areas: readAreas(sqref), rule, ...readAlerts(tag) }];
  });
}

function readAlerts({ attributes }: XmlTag): Omit<DataValidationFile, "areas" | "rule"> {
  return {
    ignoreBlanks: attributes["allowBlank"] === "1",
    errorAlert: {
      showAlert: attributes["showErrorMessage"] === "1",
      style: styles[attributes["errorStyle"] ?? ""] ?? "Stop",
      title: attributes["errorTitle"] ?? "",
      message: attributes["error"] ?? "",
    },
    prompt: {
      showPrompt: attributes["showInputMessage"] === "1",
      title: attributes["promptTitle"] ?? "",
      message: attributes["prompt"] ?? "",
    },
  };
}

function readRule(
  { attributes, content }: XmlTag,
  options: XlsxOptions,
): ValidationRule | undefined {
  const formula1 = readFormula(content, "formula1", options);
  const formula2 = readFormula(content, "formula2", options);
  const type = attributes["type"];
  if (formula1 === undefined) return undefined;
  if (type === "custom") return { kind: "custom", formula: formula1 };
  if (type === "list") {
    const inCellDropDown = attributes["showDropDown"] !== "1";
    return { kind: "list", source: formula1, inCellDropDown };
  }
  const kind = kinds[type as keyof typeof kinds] as (typeof kinds)[keyof typeof kinds] | undefined;
  if (kind === undefined) return undefined;
  const operator = (attributes["operator"] ?? "between") as ComparisonOperator;
  return { kind, operator, ...definedMembers({ formula1, formula2 }) };
}

/** A quoted text is a list of values and a number a bound; everything else is a formula. */
function readFormula(content: string, name: string, options: XlsxOptions): string | undefined {
  const element = xmlTagText(content, name) ?? extensionFormula(content, name);
  if (element === undefined || element === "") return undefined;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(element);
  if (quoted !== null) return quoted[1]?.replaceAll('""', '"');
  return Number.isFinite(Number(element)) ? element : fromFileFormula(element, options);
}

function extensionFormula(content: string, name: string): string | undefined {
  const outer = xmlTags(content, `x14:${name}`)[0];
  return outer === undefined ? undefined : xmlTagText(outer.content, "xm:f");
}
