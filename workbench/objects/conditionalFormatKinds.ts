import type {
  ConditionalFormatFile,
  ConditionalRule,
  RuleLook,
} from "../file/conditionalFormatFile";

/** Rules that files do not carry yet, in the words of the object model. */
export type GridOnlyRule = TextRule | RankRule | PresetRule | IconSetRule;

export interface TextRule {
  readonly kind: "text";
  /** `Excel.ConditionalTextOperator` */
  readonly operator: string;
  readonly text: string;
  readonly look: RuleLook;
}

export interface RankRule {
  readonly kind: "rank";
  /** `Excel.ConditionalTopBottomCriterionType` */
  readonly type: string;
  readonly rank: number;
  readonly look: RuleLook;
}

export interface PresetRule {
  readonly kind: "preset";
  /** `Excel.ConditionalFormatPresetCriterion` */
  readonly criterion: string;
  readonly look: RuleLook;
}

export interface IconSetRule {
  readonly kind: "iconSet";
  /** `Excel.IconSet` */
  readonly style: string;
  readonly reverse: boolean;
  readonly iconOnly: boolean;
  /** From the lowest icon up; the first one's bound means nothing. */
  readonly criteria: readonly IconCriterion[];
}

export interface IconCriterion {
  readonly type: string;
  readonly formula: string;
  readonly operator: string;
}

/** What a data bar has beside what files carry. */
export interface BarExtras {
  readonly barDirection?: string;
  readonly axisFormat?: string;
  readonly axisColor?: string;
  readonly borderColor?: string;
  readonly negativeColor?: string;
  readonly matchPositiveFill?: boolean;
}

export type HostRule = ConditionalRule | GridOnlyRule;

/** A conditional format as the object model has it. */
export interface HostFormat extends Omit<ConditionalFormatFile, "rule"> {
  readonly rule: HostRule;
  readonly bar?: BarExtras;
}

export function isGridOnly(rule: HostRule): rule is GridOnlyRule {
  return ["text", "rank", "preset", "iconSet"].includes(rule.kind);
}

/** The criteria of an icon set before anything else is said: equal shares in percent. */
export function equalShares(style: string): readonly IconCriterion[] {
  const count = iconCount(style);
  return Array.from({ length: count }, (_, index) => ({
    type: "Percent",
    formula: `=${Math.round((index * 100) / count)}`,
    operator: "GreaterThanOrEqual",
  }));
}

export function iconCount(style: string): number {
  if (style.startsWith("Five")) return 5;
  return style.startsWith("Four") ? 4 : 3;
}
