import { colourText, readColour } from "../engine/colour";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { ConditionalFormatHandle } from "./conditionalFormatHandle";
import { ConditionalFormatLookHost } from "./conditionalFormatLookHost";
import {
  readBound,
  readCellValueRule,
  readCriteria,
  wireBound,
  wireCellValueRule,
  wireCriteria,
} from "./conditionalFormatWire";

abstract class ConditionalFormatKindHost extends HostObject {
  constructor(protected readonly handle: ConditionalFormatHandle) {
    super();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export class ConditionalFormatCustomHost extends ConditionalFormatKindHost {
  readonly typeName = "CustomConditionalFormat";

  get Rule(): HostObject {
    return new ConditionalFormatFormulaHost(this.handle);
  }
  get Format(): HostObject {
    return new ConditionalFormatLookHost(this.handle, "custom");
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
class ConditionalFormatFormulaHost extends ConditionalFormatKindHost {
  readonly typeName = "ConditionalFormatRule";

  get Formula(): string {
    return this.handle.rule("custom").formula;
  }
  set Formula(value: unknown) {
    if (typeof value !== "string" || value === "") {
      throw new ExcelError("InvalidArgument", "formula");
    }
    this.handle.changeRule("custom", { formula: value.startsWith("=") ? value : `=${value}` });
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
  set FormulaLocal(value: unknown) {
    this.Formula = value;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export class ConditionalFormatCellValueHost extends ConditionalFormatKindHost {
  readonly typeName = "CellValueConditionalFormat";

  get Rule(): unknown {
    return wireCellValueRule(this.handle.rule("cellValue"));
  }
  set Rule(value: unknown) {
    const { look } = this.handle.rule("cellValue");
    this.handle.change({ rule: { kind: "cellValue", look, ...readCellValueRule(value) } });
  }
  get Format(): HostObject {
    return new ConditionalFormatLookHost(this.handle, "cellValue");
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.colorscaleconditionalformat */
export class ConditionalFormatScaleHost extends ConditionalFormatKindHost {
  readonly typeName = "ColorScaleConditionalFormat";

  get Criteria(): unknown {
    return wireCriteria(this.handle.rule("colorScale").points);
  }
  set Criteria(value: unknown) {
    this.handle.changeRule("colorScale", { points: readCriteria(value) });
  }
  get ThreeColorScale(): boolean {
    return this.handle.rule("colorScale").points.length > 2;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export class ConditionalFormatBarHost extends ConditionalFormatKindHost {
  readonly typeName = "DataBarConditionalFormat";

  get ShowDataBarOnly(): boolean {
    return !this.handle.rule("dataBar").showValue;
  }
  set ShowDataBarOnly(value: unknown) {
    this.handle.changeRule("dataBar", { showValue: value !== true });
  }
  get LowerBoundRule(): unknown {
    return wireBound(this.handle.rule("dataBar").minimum);
  }
  set LowerBoundRule(value: unknown) {
    this.handle.changeRule("dataBar", { minimum: readBound(value) });
  }
  get UpperBoundRule(): unknown {
    return wireBound(this.handle.rule("dataBar").maximum);
  }
  set UpperBoundRule(value: unknown) {
    const bound = readBound(value);
    // "Automatic" at the upper end is the highest value.
    this.handle.changeRule("dataBar", { maximum: bound.kind === "min" ? { kind: "max" } : bound });
  }
  get PositiveFormat(): HostObject {
    return new ConditionalFormatBarFillHost(this.handle);
  }
  get NegativeFormat(): HostObject {
    return new ConditionalFormatNegativeBarHost(this.handle);
  }
  /** The direction, the axis and borders are kept and not drawn. */
  get BarDirection(): string {
    return this.handle.bar.barDirection ?? "Context";
  }
  set BarDirection(value: unknown) {
    const directions = ["Context", "LeftToRight", "RightToLeft"];
    this.handle.changeBar({ barDirection: oneOf(directions, value, "barDirection") });
  }
  get AxisFormat(): string {
    return this.handle.bar.axisFormat ?? "Automatic";
  }
  set AxisFormat(value: unknown) {
    const formats = ["Automatic", "None", "CellMidPoint"];
    this.handle.changeBar({ axisFormat: oneOf(formats, value, "axisFormat") });
  }
  get AxisColor(): string {
    return this.handle.bar.axisColor ?? "#000000";
  }
  set AxisColor(value: unknown) {
    this.handle.changeBar({ axisColor: value === "" ? "" : readColour(value) });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
class ConditionalFormatBarFillHost extends ConditionalFormatKindHost {
  readonly typeName = "ConditionalDataBarPositiveFormat";

  get FillColor(): string {
    return colourText(this.handle.rule("dataBar").color, "");
  }
  set FillColor(value: unknown) {
    this.handle.changeRule("dataBar", { color: readColour(value).toLowerCase() });
  }
  get BorderColor(): string {
    return this.handle.bar.borderColor ?? "";
  }
  set BorderColor(value: unknown) {
    this.handle.changeBar({ borderColor: value === "" ? "" : readColour(value) });
  }
  get GradientFill(): boolean {
    return this.handle.rule("dataBar").gradient;
  }
  set GradientFill(value: unknown) {
    this.handle.changeRule("dataBar", { gradient: value === true });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarnegativeformat, without borders */
class ConditionalFormatNegativeBarHost extends ConditionalFormatKindHost {
  readonly typeName = "ConditionalDataBarNegativeFormat";

  get FillColor(): string {
    return this.handle.bar.negativeColor?.toUpperCase() ?? "#FF0000";
  }
  set FillColor(value: unknown) {
    this.handle.changeBar({ negativeColor: readColour(value).toLowerCase() });
  }
  get MatchPositiveFillColor(): boolean {
    return this.handle.bar.matchPositiveFill === true;
  }
  set MatchPositiveFillColor(value: unknown) {
    this.handle.changeBar({ matchPositiveFill: value === true });
  }
}

function oneOf(choices: readonly string[], value: unknown, name: string): string {
  if (typeof value === "string" && choices.includes(value)) return value;
  throw new ExcelError("InvalidArgument", name);
}
