import type { IStyleBase } from "@univerjs/core";
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";

import type {
  ComparisonOperator,
  ConditionalFormatFile,
  ConditionalRule,
  RuleLook,
  ScaleBound,
} from "./conditionalFormatFile";
import { comparisonFormula } from "./comparisonFormula";
import { definedMembers } from "./definedMembers";
import { fromGridRanges, toGridRanges } from "./gridRanges";
import { fromGridFont, toGridFont } from "./gridStyle";
import { plainColor } from "./plainColor";

export const conditionalResource = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

type CellValueRule = Extract<ConditionalRule, { kind: "cellValue" }>;

/** The grid compares with numbers only; a comparison with a formula becomes a formula that remembers what it was. */
interface Remembering {
  readonly excelRule?: Omit<CellValueRule, "look" | "kind">;
}

/** Kinds that the grid's own menu makes and this host has no rule of Excel for are left out. */
export function fromGridConditional(
  format: IConditionFormattingRule,
): ConditionalFormatFile | undefined {
  const rule = fromGridRule(format.rule);
  if (rule === undefined) return undefined;
  return { areas: fromGridRanges(format.ranges), stopIfTrue: format.stopIfTrue, rule };
}

function fromGridRule(
  rule: IConditionalFormattingRuleConfig & Remembering,
): ConditionalRule | undefined {
  if (rule.type === "colorScale") {
    const points = rule.config.map(({ color, value }) => ({
      ...fromBound(value),
      color: plainColor(color) ?? "#ffffff",
    }));
    return { kind: "colorScale", points };
  }
  if (rule.type === "dataBar") {
    const { min, max, isGradient, positiveColor } = rule.config;
    return {
      kind: "dataBar",
      minimum: fromBound(min),
      maximum: fromBound(max),
      color: plainColor(positiveColor) ?? "#638ec6",
      gradient: isGradient,
      showValue: rule.isShowValue,
    };
  }
  if (rule.type !== "highlightCell") return undefined;
  const look = fromGridLook(rule.style);
  if (rule.excelRule !== undefined) return { kind: "cellValue", ...rule.excelRule, look };
  if (rule.subType === "formula") return { kind: "custom", formula: rule.value, look };
  if (rule.subType !== "number") return undefined;
  const [formula1, formula2] = [rule.value ?? 0].flat().map((value) => `=${String(value)}`);
  const operator: ComparisonOperator = rule.operator;
  return {
    kind: "cellValue",
    operator,
    formula1: formula1 ?? "=0",
    look,
    ...definedMembers({ formula2 }),
  };
}

function fromBound({ type, value }: IValueConfig): ScaleBound {
  return { kind: type, ...(value !== undefined && { value }) };
}

function fromGridLook(style: IStyleBase): RuleLook {
  const { color, bold, italic, underline, strike } = fromGridFont(style) ?? {};
  const fill = plainColor(style.bg?.rgb);
  return definedMembers({ fill, fontColor: color, bold, italic, underline, strike });
}

export function toGridConditional(
  { areas, stopIfTrue, rule }: ConditionalFormatFile,
  cfId: string,
): IConditionFormattingRule {
  const first = areas[0];
  const gridRule = toGridRule(
    rule,
    first === undefined
      ? { row: 0, column: 0 }
      : { row: first.startRow, column: first.startColumn },
  );
  const format = { cfId, ranges: toGridRanges(areas), stopIfTrue, rule: gridRule };
  return format as IConditionFormattingRule;
}

function toGridRule(rule: ConditionalRule, place: { row: number; column: number }): object {
  if (rule.kind === "colorScale") {
    const config = rule.points.map((point, index) => ({
      index,
      color: point.color,
      value: toBound(point),
    }));
    return { type: "colorScale", config };
  }
  if (rule.kind === "dataBar") {
    const { minimum, maximum, color, gradient, showValue } = rule;
    const bounds = { min: toBound(minimum), max: toBound(maximum) };
    const colors = { positiveColor: color, nativeColor: "#ff0000", isGradient: gradient };
    return { type: "dataBar", isShowValue: showValue, config: { ...bounds, ...colors } };
  }
  const highlight = { type: "highlightCell", style: toGridLook(rule.look) };
  if (rule.kind === "custom") return { ...highlight, subType: "formula", value: rule.formula };
  return { ...highlight, ...toComparison(rule, place) };
}

function toComparison(rule: CellValueRule, place: { row: number; column: number }) {
  const { operator, formula1, formula2 } = rule;
  const numbers = [formula1, formula2]
    .filter((formula) => formula !== undefined)
    .map((formula) => Number(formula.replace(/^=/, "") || NaN));
  if (numbers.every(Number.isFinite)) {
    return { subType: "number", operator, value: numbers.length > 1 ? numbers : numbers[0] };
  }
  const excelRule = { operator, ...definedMembers({ formula1, formula2 }) };
  return { subType: "formula", value: comparisonFormula(rule, place), excelRule };
}

function toBound({ kind, value }: ScaleBound) {
  return { type: kind, ...(value !== undefined && { value }) };
}

function toGridLook({ fill, fontColor, ...font }: RuleLook): object {
  const background = fill === undefined ? {} : { bg: { rgb: fill } };
  return { ...background, ...toGridFont(definedMembers({ ...font, color: fontColor })) };
}
