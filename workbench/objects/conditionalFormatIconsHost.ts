import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { ConditionalFormatHandle } from "./conditionalFormatHandle";
import type { IconCriterion } from "./conditionalFormatKinds";
import { equalShares } from "./conditionalFormatKinds";

/** `Excel.IconSet` */
const styles = [
  ..."ThreeArrows ThreeArrowsGray ThreeFlags ThreeTrafficLights1 ThreeTrafficLights2".split(" "),
  ..."ThreeSigns ThreeSymbols ThreeSymbols2 ThreeStars ThreeTriangles FourArrows".split(" "),
  ..."FourArrowsGray FourRedToBlack FourRating FourTrafficLights FiveArrows".split(" "),
  ..."FiveArrowsGray FiveRating FiveQuarters FiveBoxes".split(" "),
];
const types: readonly unknown[] = ["Number", "Percent", "Percentile", "Formula"];
const operators: readonly unknown[] = ["GreaterThan", "GreaterThanOrEqual"];

/** https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat, without icons of one's own */
export class ConditionalFormatIconsHost extends HostObject {
  readonly typeName = "IconSetConditionalFormat";

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get Style(): string {
    return this.handle.rule("iconSet").style;
  }
  /** Another number of icons begins with equal shares again. */
  set Style(value: unknown) {
    if (typeof value !== "string" || !styles.includes(value)) {
      throw new ExcelError("InvalidArgument", "style");
    }
    const { criteria } = this.handle.rule("iconSet");
    const shares = equalShares(value);
    const kept = criteria.length === shares.length ? criteria : shares;
    this.handle.changeRule("iconSet", { style: value, criteria: kept });
  }
  get ReverseIconOrder(): boolean {
    return this.handle.rule("iconSet").reverse;
  }
  set ReverseIconOrder(value: unknown) {
    this.handle.changeRule("iconSet", { reverse: value === true });
  }
  get ShowIconOnly(): boolean {
    return this.handle.rule("iconSet").iconOnly;
  }
  set ShowIconOnly(value: unknown) {
    this.handle.changeRule("iconSet", { iconOnly: value === true });
  }
  get Criteria(): unknown {
    return this.handle.rule("iconSet").criteria;
  }
  /** Of the first criterion Excel heeds nothing but an icon of its own. */
  set Criteria(value: unknown) {
    const { criteria } = this.handle.rule("iconSet");
    if (!Array.isArray(value) || value.length !== criteria.length) {
      throw new ExcelError("InvalidArgument", "criteria");
    }
    const read = value.map((given: unknown, index) =>
      index === 0 ? criteria[0] : readCriterion(given),
    );
    this.handle.changeRule("iconSet", {
      criteria: read.filter((criterion) => criterion !== undefined),
    });
  }
}

function readCriterion(given: unknown): IconCriterion {
  const { type, formula, operator, customIcon } = (given ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (customIcon !== undefined && customIcon !== null) {
    throw new ExcelError("NotImplemented", "customIcon");
  }
  const isText = typeof formula === "string" || typeof formula === "number";
  if (!types.includes(type) || !operators.includes(operator) || !isText) {
    throw new ExcelError("InvalidArgument", "criteria");
  }
  return { type: String(type), formula: String(formula), operator: String(operator) };
}
