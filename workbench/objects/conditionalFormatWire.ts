import type {
  BoundKind,
  ComparisonOperator,
  ConditionalRule,
  ScaleBound,
  ScalePoint,
} from "../file/conditionalFormatFile";
import type { HostRule, IconSetRule } from "./conditionalFormatKinds";
import { equalShares } from "./conditionalFormatKinds";
import { definedMembers } from "../file/definedMembers";
import { ExcelError } from "../protocol/excelError";

type Fields = Readonly<Record<string, unknown>>;
type CellValueRule = Extract<ConditionalRule, { kind: "cellValue" }>;

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalcellvalueoperator */
const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcolorcriteriontype */
const boundKinds: Readonly<Record<string, BoundKind>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

const typeNames: Readonly<Record<HostRule["kind"], string>> = {
  custom: "Custom",
  cellValue: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  text: "ContainsText",
  rank: "TopBottom",
  preset: "PresetCriteria",
  iconSet: "IconSet",
};

export function formatType(rule: HostRule): string {
  return typeNames[rule.kind];
}

/** What a format is before the add-in has said more: a rule that never holds, or Excel's own first scale and bar. */
export function newRule(type: unknown): HostRule {
  switch (type) {
    case "Custom":
      return { kind: "custom", formula: "=FALSE", look: {} };
    case "CellValue":
      return { kind: "cellValue", operator: "equal", formula1: '=""', look: {} };
    case "ColorScale":
      return {
        kind: "colorScale",
        points: [
          { kind: "min", color: "#f8696b" },
          { kind: "max", color: "#63be7b" },
        ],
      };
    case "DataBar":
      return {
        kind: "dataBar",
        minimum: { kind: "min" },
        maximum: { kind: "max" },
        color: "#638ec6",
        gradient: true,
        showValue: true,
      };
    case "ContainsText":
      return { kind: "text", operator: "Contains", text: "", look: {} };
    case "TopBottom":
      return { kind: "rank", type: "TopItems", rank: 10, look: {} };
    case "PresetCriteria":
      return { kind: "preset", criterion: "DuplicateValues", look: {} };
    case "IconSet":
      return newIconSet("ThreeTrafficLights1");
    default:
      throw new ExcelError("NotImplemented", `conditional format ${String(type)}`);
  }
}

export function newIconSet(style: string): IconSetRule {
  const criteria = equalShares(style);
  return { kind: "iconSet", style, reverse: false, iconOnly: false, criteria };
}

export function readCellValueRule(value: unknown): Omit<CellValueRule, "kind" | "look"> {
  const { formula1, formula2, operator } = fields(value, "cellValue.rule");
  const comparison = operators[String(operator)];
  const one = formulaText(formula1);
  if (comparison === undefined || one === undefined) {
    throw new ExcelError("InvalidArgument", "cellValue.rule");
  }
  return {
    operator: comparison,
    ...definedMembers({ formula1: one, formula2: formulaText(formula2) }),
  };
}

export function wireCellValueRule({ operator, formula1, formula2 }: CellValueRule): Fields {
  const name = Object.keys(operators).find((known) => operators[known] === operator);
  return definedMembers({ formula1, formula2, operator: name });
}

/** `colorScale.criteria`: minimum, maximum and perhaps a midpoint. */
export function readCriteria(value: unknown): ScalePoint[] {
  const { minimum, midpoint, maximum } = fields(value, "criteria");
  return [minimum, midpoint, maximum]
    .filter((criterion) => criterion !== undefined && criterion !== null)
    .map((criterion) => {
      const { color } = fields(criterion, "criteria");
      return { ...readBound(criterion), color: typeof color === "string" ? color : "#ffffff" };
    });
}

export function wireCriteria(points: readonly ScalePoint[]): Fields {
  const [minimum, midpoint, maximum] =
    points.length > 2 ? points : [points[0], undefined, points[1]];
  return definedMembers({
    minimum: wirePoint(minimum),
    midpoint: wirePoint(midpoint),
    maximum: wirePoint(maximum),
  });
}

function wirePoint(point: ScalePoint | undefined): Fields | undefined {
  return point === undefined ? undefined : { ...wireBound(point), color: point.color };
}

export function readBound(value: unknown): ScaleBound {
  const { type, formula } = fields(value, "criterion");
  const kind = type === "Automatic" ? "min" : boundKinds[String(type)];
  if (kind === undefined) throw new ExcelError("InvalidArgument", "type");
  if (kind === "min" || kind === "max") return { kind };
  return {
    kind,
    value: kind === "formula" ? String(formula) : Number(String(formula).replace(/^=/, "")),
  };
}

export function wireBound({ kind, value }: ScaleBound): Fields {
  const type = Object.keys(boundKinds).find((name) => boundKinds[name] === kind);
  return definedMembers({ type, formula: value === undefined ? undefined : String(value) });
}

/** Excel takes a number, a text or a formula; the rule keeps all as formulas. */
function formulaText(value: unknown): string | undefined {
  if (typeof value === "number") return `=${String(value)}`;
  if (typeof value !== "string" || value === "") return undefined;
  if (value.startsWith("=")) return value;
  return Number.isFinite(Number(value)) ? `=${value}` : `="${value.replaceAll('"', '""')}"`;
}

function fields(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument", name);
  return value as Fields;
}
