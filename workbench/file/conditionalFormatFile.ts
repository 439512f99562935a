import type { GridArea } from "./gridArea";

/** One conditional format. Formulas have the leading `=` and are relative to the first cell of the first area. */
export interface ConditionalFormatFile {
  readonly areas: readonly GridArea[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string; readonly look: RuleLook }
  | {
      readonly kind: "cellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
      readonly look: RuleLook;
    }
  | { readonly kind: "colorScale"; readonly points: readonly ScalePoint[] }
  | {
      readonly kind: "dataBar";
      readonly minimum: ScaleBound;
      readonly maximum: ScaleBound;
      readonly color: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
    };

/** What a rule changes in a cell's look; colours are `#RRGGBB`. */
export interface RuleLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
}

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export type BoundKind = "min" | "max" | "num" | "percent" | "percentile" | "formula";

export interface ScaleBound {
  readonly kind: BoundKind;
  readonly value?: number | string;
}

export interface ScalePoint extends ScaleBound {
  readonly color: string;
}
