import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

import { localAddress } from "../engine/address";
import { toArea } from "../engine/gridClamp";
import { fromGridConditional, toGridConditional } from "../file/gridConditional";
import type { RuleLook } from "../file/conditionalFormatFile";
import type { BarExtras, GridOnlyRule, HostFormat, IconSetRule } from "./conditionalFormatKinds";
import { iconCount, isGridOnly } from "./conditionalFormatKinds";
import { presetRule } from "./presetRule";

/** What the host keeps beside the engine's own rule, to give it back in Excel's words. */
interface Kept {
  readonly hostRule?: GridOnlyRule;
  readonly hostBar?: BarExtras;
}

export function toGridFormat(format: HostFormat, cfId: string): IConditionFormattingRule {
  const { areas, stopIfTrue, rule, bar } = format;
  if (!isGridOnly(rule)) {
    const grid = toGridConditional({ areas, stopIfTrue, rule }, cfId);
    if (rule.kind !== "dataBar" || bar === undefined) return grid;
    return withRule(grid, { ...grid.rule, ...barConfig(grid, bar, rule.color), hostBar: bar });
  }
  const look = rule.kind === "iconSet" ? {} : rule.look;
  const custom = { kind: "custom", formula: "=FALSE", look } as const;
  const grid = toGridConditional({ areas, stopIfTrue, rule: custom }, cfId);
  return withRule(grid, { ...gridRule(rule, grid), hostRule: rule });
}

export function fromGridFormat(grid: IConditionFormattingRule): HostFormat | undefined {
  const { hostRule, hostBar } = grid.rule as Kept;
  if (hostRule !== undefined) {
    const look = lookOf(grid);
    const shown = hostRule.kind === "iconSet" ? hostRule : { ...hostRule, look };
    const { areas, stopIfTrue } = blank(grid);
    return { areas, stopIfTrue, rule: shown };
  }
  const format = fromGridConditional(grid);
  return format === undefined || hostBar === undefined ? format : { ...format, bar: hostBar };
}

/** The same cells with a rule that is always readable. */
function blank(grid: IConditionFormattingRule): HostFormat {
  const rule = { type: "highlightCell", subType: "formula", value: "=FALSE", style: {} };
  return fromGridConditional(withRule(grid, rule)) ?? { areas: [], stopIfTrue: false, rule: never };
}

const never = { kind: "custom", formula: "=FALSE", look: {} } as const;

function lookOf(grid: IConditionFormattingRule): RuleLook {
  const { style = {} } = grid.rule as { readonly style?: object };
  const rule = { type: "highlightCell", subType: "formula", value: "=FALSE", style };
  const format = fromGridConditional(withRule(grid, rule));
  return format?.rule.kind === "custom" ? format.rule.look : {};
}

function withRule(grid: IConditionFormattingRule, rule: object): IConditionFormattingRule {
  return { ...grid, rule: rule as IConditionFormattingRule["rule"] };
}

const textOperators: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

function gridRule(
  rule: GridOnlyRule,
  { ranges, rule: { ...highlight } }: IConditionFormattingRule,
) {
  switch (rule.kind) {
    case "text":
      return {
        ...highlight,
        subType: "text",
        operator: textOperators[rule.operator],
        value: rule.text,
      };
    case "rank":
      return {
        ...highlight,
        subType: "rank",
        value: rule.rank,
        isBottom: rule.type.startsWith("Bottom"),
        isPercent: rule.type.endsWith("Percent"),
      };
    case "preset": {
      const [range] = ranges;
      const address = range === undefined ? "A1" : localAddress(toArea("", range));
      return { ...highlight, ...presetRule(rule.criterion, address) };
    }
    case "iconSet":
      return { type: "iconSet", isShowValue: !rule.iconOnly, config: iconConfig(rule) };
  }
}

/** The engine's list begins with the highest icon and ends with one that takes all the rest. */
function iconConfig({ style, reverse, criteria }: IconSetRule): readonly object[] {
  const count = iconCount(style);
  const iconType = `${count}${style.replace(/^(?:Three|Four|Five)/, "")}`;
  return Array.from({ length: count }, (_, index) => {
    const iconId = String(reverse ? count - 1 - index : index);
    const criterion = criteria[count - 1 - index];
    if (criterion === undefined || index === count - 1) {
      const value = { type: "num", value: Number.MAX_SAFE_INTEGER };
      return { iconType, iconId, operator: "lessThanOrEqual", value };
    }
    const operator = criterion.operator === "GreaterThan" ? "greaterThan" : "greaterThanOrEqual";
    return { iconType, iconId, operator, value: iconBound(criterion.type, criterion.formula) };
  });
}

const boundTypes: Readonly<Record<string, string>> = {
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

function iconBound(type: string, formula: string) {
  const number = Number(formula.replace(/^=/, ""));
  return Number.isFinite(number) && boundTypes[type] !== undefined
    ? { type: boundTypes[type], value: number }
    : { type: "formula", value: formula.startsWith("=") ? formula : `=${formula}` };
}

function barConfig({ rule }: IConditionFormattingRule, bar: BarExtras, color: string): object {
  if (rule.type !== "dataBar") return {};
  const negative = bar.matchPositiveFill === true ? color : (bar.negativeColor ?? "#ff0000");
  return { config: { ...rule.config, nativeColor: negative } };
}
