import { seriesColour } from "../charts/chartColours";
import type { ChartModel, SeriesModel } from "../charts/chartModel";
import { markerStyles } from "../charts/chartModel";
import { openChartCells } from "../charts/openChartCells";
import { plottedData, seriesName } from "../charts/plottedData";
import { readColour } from "../engine/colour";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, numberOf, oneOf, textOf } from "./chartArguments";
import { ChartDataLabelsHost } from "./chartDataLabelsHost";
import { areaOfRange } from "./chartHandle";
import { ChartPointsCollectionHost } from "./chartPointsCollectionHost";
import type { ChartHandle } from "./chartHandle";
import type { ChartPart } from "./chartPart";
import { ChartSeriesFormatHost } from "./chartSeriesFormatHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeriesHost extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    private readonly chart: ChartHandle,
    private readonly index: number,
  ) {
    super();
  }

  get Name(): string {
    return seriesName(this.series.read(), this.index, openChartCells(this.chart.host.engine));
  }
  set Name(value: unknown) {
    this.series.write({ name: { text: textOf(value, "name") } });
  }
  get ChartType(): string {
    return this.model.type;
  }
  set ChartType(value: unknown) {
    if (value === this.model.type) return;
    throw new ExcelError(
      "NotImplemented",
      `a series of type ${String(value)} in a chart of another`,
    );
  }
  get HasDataLabels(): boolean {
    return this.series.read().hasDataLabels;
  }
  set HasDataLabels(value: unknown) {
    this.series.write({ hasDataLabels: booleanOf(value, "hasDataLabels") });
  }
  get Smooth(): boolean {
    return this.series.read().smooth;
  }
  set Smooth(value: unknown) {
    this.series.write({ smooth: booleanOf(value, "smooth") });
  }
  get MarkerStyle(): string {
    return this.series.read().marker.style;
  }
  set MarkerStyle(value: unknown) {
    this.writeMarker({ style: oneOf(value, markerStyles, "markerStyle") });
  }
  get MarkerSize(): number {
    return this.series.read().marker.size ?? 5;
  }
  set MarkerSize(value: unknown) {
    this.writeMarker({ size: numberOf(value, "markerSize", 2, 72) });
  }
  get MarkerBackgroundColor(): string {
    return this.series.read().marker.background ?? seriesColour(this.index);
  }
  set MarkerBackgroundColor(value: unknown) {
    this.writeMarker({ background: readColour(value) });
  }
  get MarkerForegroundColor(): string {
    return this.series.read().marker.foreground ?? seriesColour(this.index);
  }
  set MarkerForegroundColor(value: unknown) {
    this.writeMarker({ foreground: readColour(value) });
  }
  get GapWidth(): number {
    return this.model.gapWidth ?? 150;
  }
  set GapWidth(value: unknown) {
    this.chart.model.write({ gapWidth: numberOf(value, "gapWidth", 0, 500) });
  }
  get Overlap(): number {
    return this.model.overlap ?? 0;
  }
  set Overlap(value: unknown) {
    this.chart.model.write({ overlap: numberOf(value, "overlap", -100, 100) });
  }
  /** From 0, as Microsoft's samples set it. */
  get PlotOrder(): number {
    return this.index;
  }
  set PlotOrder(value: unknown) {
    const { series } = this.model;
    const order = numberOf(value, "plotOrder", 0, series.length - 1);
    const others = series.filter((_, index) => index !== this.index);
    const moved = [...others.slice(0, order), this.series.read(), ...others.slice(order)];
    this.chart.model.write({ series: moved });
  }
  /** In percent of a doughnut's width. */
  get DoughnutHoleSize(): number {
    return this.model.holeSize ?? 50;
  }
  set DoughnutHoleSize(value: unknown) {
    this.chart.model.write({ holeSize: numberOf(value, "doughnutHoleSize", 0, 90) });
  }
  get AxisGroup(): string {
    return "Primary";
  }

  get Format(): HostObject {
    return new ChartSeriesFormatHost(this.series, this.index);
  }
  get Points(): HostObject {
    return new ChartPointsCollectionHost(this.chart, this.index);
  }
  get DataLabels(): HostObject {
    return new ChartDataLabelsHost(this.chart.labels(this.index));
  }

  SetValues(range: unknown): void {
    this.series.write({ values: areaOfRange(range) });
  }
  SetXAxisValues(range: unknown): void {
    this.chart.setCategories(range);
  }
  GetDimensionValues(dimension: unknown): readonly (string | number | null)[] {
    const data = plottedData(this.model, openChartCells(this.chart.host.engine));
    if (dimension === "Categories" || dimension === "XValues") return data.categories;
    oneOf(dimension, ["Values", "YValues"], "dimension");
    return data.series[this.index]?.values.map((value) => value ?? null) ?? [];
  }
  Delete(): void {
    const series = this.model.series.filter((_, index) => index !== this.index);
    this.chart.model.write({ series });
  }

  private get series(): ChartPart<SeriesModel> {
    return this.chart.series(this.index);
  }
  private get model(): ChartModel {
    return this.chart.drawing.model;
  }
  private writeMarker(changes: Partial<SeriesModel["marker"]>): void {
    this.series.write({ marker: { ...this.series.read().marker, ...changes } });
  }
}
