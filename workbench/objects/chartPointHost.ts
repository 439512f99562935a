import type { MarkerModel, PointModel } from "../charts/chartModel";
import { markerStyles } from "../charts/chartModel";
import { pointLook } from "../charts/pointLook";
import { readColour } from "../engine/colour";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, numberOf, oneOf } from "./chartArguments";
import { ChartDataLabelHost } from "./chartDataLabelHost";
import type { ChartHandle } from "./chartHandle";
import type { ChartPart } from "./chartPart";
import { ChartPointFormatHost } from "./chartPointFormatHost";

/** One value of a series, with what it shows now. */
export interface PointPlace {
  readonly series: number;
  readonly index: number;
  readonly value: number | undefined;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export class ChartPointHost extends HostObject {
  readonly typeName = "ChartPoint";
  private readonly point: ChartPart<PointModel>;

  constructor(
    private readonly chart: ChartHandle,
    private readonly place: PointPlace,
  ) {
    super();
    this.point = chart.point(place.series, place.index);
  }

  get Value(): number | null {
    return this.place.value ?? null;
  }
  get HasDataLabel(): boolean {
    return this.chart.pointLabels(this.place.series, this.place.index).read().isShown;
  }
  set HasDataLabel(value: unknown) {
    this.point.write({ hasDataLabel: booleanOf(value, "hasDataLabel") });
  }
  get MarkerStyle(): string {
    return this.marker.style;
  }
  set MarkerStyle(value: unknown) {
    this.writeMarker({ style: oneOf(value, markerStyles, "markerStyle") });
  }
  get MarkerSize(): number {
    return this.marker.size ?? 5;
  }
  set MarkerSize(value: unknown) {
    this.writeMarker({ size: numberOf(value, "markerSize", 2, 72) });
  }
  get MarkerBackgroundColor(): string {
    return this.marker.background ?? this.look.fill;
  }
  set MarkerBackgroundColor(value: unknown) {
    this.writeMarker({ background: readColour(value) });
  }
  get MarkerForegroundColor(): string {
    return this.marker.foreground ?? this.look.fill;
  }
  set MarkerForegroundColor(value: unknown) {
    this.writeMarker({ foreground: readColour(value) });
  }

  get Format(): HostObject {
    return new ChartPointFormatHost(this.point);
  }
  get DataLabel(): HostObject {
    const { series, index } = this.place;
    return new ChartDataLabelHost(this.chart, series, index);
  }

  private get look() {
    return pointLook(this.chart.drawing.model, this.place.series, this.place.index);
  }
  private get marker(): MarkerModel {
    return { ...this.chart.series(this.place.series).read().marker, ...this.point.read().marker };
  }
  private writeMarker(changes: Partial<MarkerModel>): void {
    this.point.write({ marker: { ...this.point.read().marker, ...changes } });
  }
}
