import { iconCount, isGridOnly } from "../objects/conditionalFormatKinds";
import type { GridOnlyRule, HostFormat, IconSetRule } from "../objects/conditionalFormatKinds";
import { averageAttributes, periods, presetTypes } from "./conditionalPresets";
import { conditionFormula } from "./conditionFormula";
import { cellAddress } from "./gridArea";
import { escapeXml } from "./xmlText";

const textTypes: Readonly<Record<string, readonly [type: string, operator: string]>> = {
  Contains: ["containsText", "containsText"],
  NotContains: ["notContainsText", "notContains"],
  BeginsWith: ["beginsWith", "beginsWith"],
  EndsWith: ["endsWith", "endsWith"],
};

/** The place of such a rule in the library's hands: a formula that is replaced by the rule itself afterwards. */
export function standInFormula({ rule, areas: [area] }: HostFormat): string {
  const cell = cellAddress(area?.startRow ?? 0, area?.startColumn ?? 0);
  return (isGridOnly(rule) ? conditionFormula(rule, cell) : undefined) ?? "FALSE";
}

/** Puts the rules into a sheet's XML that the library has only formulas for (ECMA-376 part 1, 18.3.1.10). */
export function withRuleKinds(xml: string, formats: readonly HostFormat[]): string {
  return xml.replace(
    /<cfRule type="expression"([^>]*?\bpriority="(\d+)"[^>]*)>([\s\S]*?)<\/cfRule>/g,
    (tag: string, attributes: string, priority: string, content: string) => {
      const rule = formats[Number(priority) - 1]?.rule;
      return rule === undefined || !isGridOnly(rule) ? tag : ruleXml(rule, attributes, content);
    },
  );
}

function ruleXml(rule: GridOnlyRule, attributes: string, formula: string): string {
  const open = (type: string, more = "") => `<cfRule type="${type}"${attributes}${more}`;
  switch (rule.kind) {
    case "text": {
      const [type, operator] = textTypes[rule.operator] ?? ["containsText", "containsText"];
      const said = ` operator="${operator}" text="${escapeXml(rule.text)}"`;
      return `${open(type, said)}>${formula}</cfRule>`;
    }
    case "rank": {
      const percent = rule.type.endsWith("Percent") ? ' percent="1"' : "";
      const bottom = rule.type.startsWith("Bottom") ? ' bottom="1"' : "";
      return `${open("top10", `${percent}${bottom} rank="${String(rule.rank)}"`)}/>`;
    }
    case "preset": {
      const type = presetTypes[rule.criterion];
      if (type !== undefined) return `${open(type)}>${formula}</cfRule>`;
      const period = periods[rule.criterion];
      if (period !== undefined) {
        return `${open("timePeriod", ` timePeriod="${period}"`)}>${formula}</cfRule>`;
      }
      return `${open("aboveAverage", averageAttributes[rule.criterion] ?? "")}/>`;
    }
    case "iconSet":
      return `${open("iconSet").replace(/ dxfId="\d+"/, "")}>${iconSetXml(rule)}</cfRule>`;
  }
}

const boundTypes: Readonly<Record<string, string>> = {
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

function iconSetXml({ style, reverse, iconOnly, criteria }: IconSetRule): string {
  const name = `${String(iconCount(style))}${style.replace(/^(?:Three|Four|Five)/, "")}`;
  const more = `${reverse ? ' reverse="1"' : ""}${iconOnly ? ' showValue="0"' : ""}`;
  const bounds = criteria.map(({ type, formula, operator }) => {
    const value = escapeXml(formula.replace(/^=/, ""));
    const above = operator === "GreaterThan" ? ' gte="0"' : "";
    return `<cfvo type="${boundTypes[type] ?? "formula"}" val="${value === "" ? "0" : value}"${above}/>`;
  });
  return `<iconSet iconSet="${name}"${more}>${bounds.join("")}</iconSet>`;
}
