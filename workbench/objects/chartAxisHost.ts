import type { AxisScale } from "../charts/axisScale";
import type { AxisModel } from "../charts/chartModel";
import type { HostObject } from "../protocol/hostObject";
import { booleanOf, numberOrAutomatic, textOf } from "./chartArguments";
import { ChartAxisLookHost } from "./chartAxisLookHost";
import { ChartAxisFormatHost } from "./chartFormatHosts";
import { ChartAxisTitleHost } from "./chartAxisTitleHost";
import { ChartGridlinesHost } from "./chartGridlinesHost";
import type { ChartPart } from "./chartPart";
import { memberOf, sameOf } from "./chartPart";

/** What an axis shows where its model says nothing. */
export interface ShownAxis {
  readonly scale?: AxisScale;
  readonly numberFormat: string;
  readonly placeholder: string;
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.chartaxis: numbers that are automatic are read as the chart
 * shows them; a category axis has none.
 */
export class ChartAxisHost extends ChartAxisLookHost {
  readonly typeName = "ChartAxis";

  constructor(
    private readonly kind: "Category" | "Value",
    axis: ChartPart<AxisModel>,
    private readonly shown: () => ShownAxis,
    private readonly setCategories: (range: unknown) => void,
  ) {
    super(axis);
  }

  get Type(): string {
    return this.kind;
  }
  get AxisGroup(): string {
    return "Primary";
  }
  get Minimum(): number | null {
    return this.axis.read().minimum ?? this.shown().scale?.minimum ?? null;
  }
  set Minimum(value: unknown) {
    this.axis.write({ minimum: numberOrAutomatic(value, "minimum") });
  }
  get Maximum(): number | null {
    return this.axis.read().maximum ?? this.shown().scale?.maximum ?? null;
  }
  set Maximum(value: unknown) {
    this.axis.write({ maximum: numberOrAutomatic(value, "maximum") });
  }
  get MajorUnit(): number | null {
    return this.axis.read().majorUnit ?? this.shown().scale?.majorUnit ?? null;
  }
  set MajorUnit(value: unknown) {
    this.axis.write({ majorUnit: numberOrAutomatic(value, "majorUnit") });
  }
  /** Excel divides a step into five, if nothing else is asked for. */
  get MinorUnit(): number | null {
    const majorUnit = this.MajorUnit;
    return this.axis.read().minorUnit ?? (majorUnit === null ? null : majorUnit / 5);
  }
  set MinorUnit(value: unknown) {
    this.axis.write({ minorUnit: numberOrAutomatic(value, "minorUnit") });
  }
  get Visible(): boolean {
    return this.axis.read().visible;
  }
  set Visible(value: unknown) {
    this.axis.write({ visible: booleanOf(value, "visible") });
  }
  get ReversePlotOrder(): boolean {
    return this.axis.read().reversed;
  }
  set ReversePlotOrder(value: unknown) {
    this.axis.write({ reversed: booleanOf(value, "reversePlotOrder") });
  }
  get NumberFormat(): string {
    return this.axis.read().numberFormat ?? this.shown().numberFormat;
  }
  set NumberFormat(value: unknown) {
    this.axis.write({ numberFormat: textOf(value, "numberFormat") });
  }
  get LinkNumberFormat(): boolean {
    return this.axis.read().numberFormat === undefined;
  }
  set LinkNumberFormat(value: unknown) {
    const isLinked = booleanOf(value, "linkNumberFormat");
    this.axis.write({ numberFormat: isLinked ? undefined : this.NumberFormat });
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#setCategoryNames */
  SetCategoryNames(range: unknown): void {
    this.setCategories(range);
  }

  get Title(): HostObject {
    return new ChartAxisTitleHost(memberOf(this.axis, "title"), this.shown().placeholder);
  }
  get MajorGridlines(): HostObject {
    return new ChartGridlinesHost(memberOf(this.axis, "majorGridlines"));
  }
  get MinorGridlines(): HostObject {
    return new ChartGridlinesHost(memberOf(this.axis, "minorGridlines"));
  }
  get Format(): HostObject {
    return new ChartAxisFormatHost(sameOf(this.axis));
  }
}
