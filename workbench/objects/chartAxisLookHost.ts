import type { AxisModel, DisplayUnit } from "../charts/chartModel";
import { displayUnits } from "../charts/chartModel";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, numberOf, oneOf } from "./chartArguments";
import type { ChartPart } from "./chartPart";

const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
const tickLabels = ["NextToAxis", "High", "Low", "None"] as const;
const crossings = ["Automatic", "Maximum", "Minimum"] as const;

/** The part of `Excel.ChartAxis` that says how its numbers and marks look. */
export abstract class ChartAxisLookHost extends HostObject {
  constructor(protected readonly axis: ChartPart<AxisModel>) {
    super();
  }

  get DisplayUnit(): string {
    return this.axis.read().displayUnit ?? "None";
  }
  set DisplayUnit(value: unknown) {
    const displayUnit = isDisplayUnit(value) ? value : undefined;
    if (displayUnit === undefined) oneOf(value, ["None"], "displayUnit");
    this.axis.write({ displayUnit });
  }
  get ShowDisplayUnitLabel(): boolean {
    return this.axis.read().hidesUnitLabel !== true;
  }
  set ShowDisplayUnitLabel(value: unknown) {
    const isShown = booleanOf(value, "showDisplayUnitLabel");
    this.axis.write({ hidesUnitLabel: isShown ? undefined : true });
  }
  get TickLabelPosition(): string {
    return this.axis.read().tickLabels ?? "NextToAxis";
  }
  set TickLabelPosition(value: unknown) {
    this.axis.write({ tickLabels: oneOf(value, tickLabels, "tickLabelPosition") });
  }
  /** Marks are kept, not drawn; new charts have none. */
  get MajorTickMark(): string {
    return this.axis.read().majorTicks ?? "None";
  }
  set MajorTickMark(value: unknown) {
    this.axis.write({ majorTicks: oneOf(value, tickMarks, "majorTickMark") });
  }
  get MinorTickMark(): string {
    return this.axis.read().minorTicks ?? "None";
  }
  set MinorTickMark(value: unknown) {
    this.axis.write({ minorTicks: oneOf(value, tickMarks, "minorTickMark") });
  }
  get ScaleType(): string {
    return "Linear";
  }
  set ScaleType(value: unknown) {
    if (value === "Logarithmic") throw new ExcelError("NotImplemented", "logarithmic axes");
    oneOf(value, ["Linear"], "scaleType");
  }
  /** Every which name is written; kept, not drawn. */
  get TickLabelSpacing(): number {
    return this.axis.read().labelSpacing ?? 1;
  }
  set TickLabelSpacing(value: unknown) {
    this.axis.write({ labelSpacing: numberOf(value, "tickLabelSpacing", 1, 31_999) });
  }
  /** Where the other axis crosses; kept, not drawn. */
  get Position(): string {
    return this.axis.read().crossing ?? "Automatic";
  }
  set Position(value: unknown) {
    this.axis.write({ crossing: oneOf(value, crossings, "position") });
  }
}

function isDisplayUnit(value: unknown): value is DisplayUnit {
  return typeof value === "string" && Object.hasOwn(displayUnits, value);
}
