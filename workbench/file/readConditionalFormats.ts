import type { ConditionalFormattingRule, Cvfo, Style } from "@cj-tech-master/excelts";

import type {
  ComparisonOperator,
  ConditionalRule,
  RuleLook,
  ScaleBound,
} from "./conditionalFormatFile";
import { definedMembers } from "./definedMembers";
import { fromFileFormula } from "./fromFileFormula";
import { readAreas } from "./gridArea";
import type { HostFormat } from "../objects/conditionalFormatKinds";
import { readConditionalKind } from "./readConditionalKind";
import type { SheetSource } from "./readSheet";
import { colorFromFile, fromXlsxStyle } from "./xlsxFormat";
import { xmlTags } from "./xmlText";
import type { XmlTag } from "./xmlText";

interface RankedFormat extends HostFormat {
  readonly priority: number;
}

/** The sheet's conditional formats, the first in priority first; kinds that the grid has no rule for are left out. */
export function readConditionalFormats(source: SheetSource): HostFormat[] {
  const tags = xmlTags(source.xml, "cfRule");
  const ranked = source.worksheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((xlsxRule): RankedFormat[] => {
      const priority = xlsxRule.priority ?? 0;
      const tag = ruleTag(tags, priority);
      const style = "style" in xlsxRule ? xlsxRule.style : undefined;
      const rule =
        readConditionalKind(tag, readLook(style ?? {})) ?? readRule(xlsxRule, tag.content, source);
      const stopIfTrue = tag.attributes["stopIfTrue"] === "1";
      return rule === undefined ? [] : [{ areas: readAreas(ref), stopIfTrue, rule, priority }];
    }),
  );
  return ranked
    .sort((one, other) => one.priority - other.priority)
    .map(({ areas, stopIfTrue, rule }) => ({ areas, stopIfTrue, rule }));
}

/** The rule's own element: the library reads neither stop-if-true nor what a data bar keeps in its extension. */
function ruleTag(tags: readonly XmlTag[], priority: number): XmlTag {
  const tag = tags.find(({ attributes }) => attributes["priority"] === String(priority));
  return tag ?? { attributes: {}, content: "" };
}

function readRule(
  rule: ConditionalFormattingRule,
  content: string,
  { xml, options }: SheetSource,
): ConditionalRule | undefined {
  const formulas = ("formulae" in rule ? (rule.formulae ?? []) : []).map((formula) =>
    fromFileFormula(String(formula), options),
  );
  const [formula1, formula2] = formulas;
  if (rule.type === "colorScale") {
    const points = (rule.cfvo ?? []).map((bound, index) => ({
      ...readBound(bound),
      color: colorFromFile(rule.color?.[index]) ?? "#ffffff",
    }));
    return { kind: "colorScale", points };
  }
  if (rule.type === "dataBar")
    return readDataBar(rule.cfvo ?? [], colorFromFile(rule.color), content, xml);
  if (formula1 === undefined) return undefined;
  const look = readLook(rule.style ?? {});
  if (rule.type !== "cellIs") return { kind: "custom", formula: formula1, look };
  const operator = rule.operator as ComparisonOperator;
  return { kind: "cellValue", operator, look, ...definedMembers({ formula1, formula2 }) };
}

function readDataBar(
  bounds: readonly Cvfo[],
  color: string | undefined,
  content: string,
  xml: string,
): ConditionalRule {
  const id = xmlTags(content, "x14:id")[0]?.content;
  const extension = xmlTags(xml, "x14:cfRule").find(({ attributes }) => attributes["id"] === id);
  return {
    kind: "dataBar",
    minimum: readBound(bounds[0] ?? { type: "min" }),
    maximum: readBound(bounds[1] ?? { type: "max" }),
    color: color ?? "#638ec6",
    gradient: extension?.content.includes('gradient="0"') !== true,
    showValue: !content.includes('showValue="0"'),
  };
}

function readBound({ type, value }: Cvfo): ScaleBound {
  const kind = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
  if (kind === "min" || kind === "max" || value === undefined) return { kind };
  return { kind, value: kind === "formula" ? `=${String(value)}` : Number(value) };
}

function readLook(style: Partial<Style>): RuleLook {
  const { font } = fromXlsxStyle(definedMembers({ font: style.font }), {}) ?? {};
  const fill = style.fill?.type === "pattern" ? style.fill : undefined;
  return definedMembers({
    // Excel writes the colour as background, other makers as foreground of a solid fill.
    fill: colorFromFile(fill?.bgColor) ?? colorFromFile(fill?.fgColor),
    fontColor: font?.color,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline,
    strike: font?.strike,
  });
}
