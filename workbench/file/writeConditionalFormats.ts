import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";

import { isGridOnly } from "../objects/conditionalFormatKinds";
import type { HostFormat } from "../objects/conditionalFormatKinds";
import { standInFormula } from "./conditionalKindXml";
import type { RuleLook, ScaleBound } from "./conditionalFormatFile";
import { definedMembers } from "./definedMembers";
import { areaAddress } from "./gridArea";
import { toFileFormula } from "./toFileFormula";
import type { SheetFile } from "./workbookFile";
import type { XlsxOptions } from "./writeXlsx";
import { fileColor, toXlsxStyle } from "./xlsxFormat";

/** Rules are written in order of priority, the first one being 1. */
export function writeConditionalFormats(
  worksheet: Worksheet,
  sheet: SheetFile,
  options: XlsxOptions,
): void {
  sheet.conditionalFormats.forEach((format, index) => {
    const ref = format.areas.map(areaAddress).join(" ");
    const rule = { ...xlsxRule(format, options), priority: index + 1 };
    worksheet.addConditionalFormatting({ ref, rules: [rule] });
  });
}

function xlsxRule(format: HostFormat, options: XlsxOptions): ConditionalFormattingRule {
  const { rule } = format;
  const formula = (text: string) => toFileFormula(text, options);
  if (isGridOnly(rule)) {
    const look = rule.kind === "iconSet" ? {} : rule.look;
    return { type: "expression", formulae: [standInFormula(format)], style: lookStyle(look) };
  }
  if (rule.kind === "custom") {
    return { type: "expression", formulae: [formula(rule.formula)], style: lookStyle(rule.look) };
  }
  if (rule.kind === "cellValue") {
    const formulas = [rule.formula1, rule.formula2].filter((text) => text !== undefined);
    const { operator } = rule as { operator: "between" };
    const formulae = formulas.map(formula);
    return { type: "cellIs", operator, formulae, style: lookStyle(rule.look) };
  }
  if (rule.kind === "colorScale") {
    const color = rule.points.map((point) => fileColor(point.color));
    return { type: "colorScale", cfvo: rule.points.map(fileBound), color };
  }
  const { minimum, maximum, color, gradient, showValue } = rule;
  const cfvo = [fileBound(minimum), fileBound(maximum)];
  return { type: "dataBar", cfvo, color: fileColor(color), gradient, showValue };
}

function fileBound({ kind, value }: ScaleBound) {
  const text = typeof value === "string" ? value.replace(/^=/, "") : value;
  return definedMembers({ type: kind, value: text });
}

/** In a differential format the colour of a solid fill is its background (ECMA-376 part 1, 18.8.14 and 18.8.32). */
function lookStyle(look: RuleLook) {
  const { fill, fontColor, ...font } = look;
  const styled = toXlsxStyle({ font: definedMembers({ ...font, color: fontColor }) });
  if (fill === undefined) return styled;
  const pattern = { type: "pattern", pattern: "solid", bgColor: fileColor(fill) } as const;
  return { ...styled, fill: pattern };
}
