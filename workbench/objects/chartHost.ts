import { activateChart } from "../charts/activateChart";
import { chartImage } from "../charts/chartImage";
import type { FittingMode } from "../charts/chartImage";
import { removeChart } from "../charts/chartDrawings";
import type { ChartModel } from "../charts/chartModel";
import type { SheetRectangle } from "../charts/chartPlace";
import { rectangleOf } from "../charts/chartPlace";
import type { SeriesBy } from "../charts/chartSource";
import { sourceContent } from "../charts/chartSource";
import { chartWords } from "../charts/chartWords";
import { openChartCells } from "../charts/openChartCells";
import { plottedData, titleText } from "../charts/plottedData";
import { sheetLines } from "../charts/sheetLines";
import { shownValueAxis } from "../charts/shownValueAxis";
import type { CellArea } from "../engine/cellArea";
import { lastColumn, lastRow } from "../engine/cellArea";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, numberOf, oneOf, textOf } from "./chartArguments";
import { ChartAxesHost } from "./chartAxesHost";
import { ChartDataLabelsHost } from "./chartDataLabelsHost";
import { ChartAreaFormatHost } from "./chartFormatHosts";
import { areaOfRange, ChartHandle } from "./chartHandle";
import { ChartLegendHost } from "./chartLegendHost";
import { memberOf, sameOf } from "./chartPart";
import { ChartPlotAreaHost } from "./chartPlotAreaHost";
import { ChartSeriesCollectionHost } from "./chartSeriesCollectionHost";
import { ChartTitleHost } from "./chartTitleHost";
import { chartTypeOf } from "./chartTypeArgument";
import type { Host } from "./host";
import { areaOfArgument } from "./rangeArgument";
import { RangeHost } from "./rangeHost";

const pixelsPerPoint = 96 / 72;
const seriesBy = ["Auto", "Rows", "Columns"] as const satisfies readonly SeriesBy[];
const fittingModes = ["Fit", "FitAndCenter", "Fill"] as const satisfies readonly FittingMode[];

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class ChartHost extends HostObject {
  readonly typeName = "Chart";
  private readonly chart: ChartHandle;

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    readonly id: string,
  ) {
    super();
    this.chart = new ChartHandle(host, sheetId, id);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(value: unknown) {
    this.chart.model.write({ name: textOf(value, "name") });
  }
  get ChartType(): string {
    return this.model.type;
  }
  set ChartType(value: unknown) {
    this.chart.model.write({ type: chartTypeOf(value) });
  }
  get Left(): number {
    return this.chart.rectangle.left / pixelsPerPoint;
  }
  set Left(value: unknown) {
    this.resize({ left: numberOf(value, "left", 0) * pixelsPerPoint });
  }
  get Top(): number {
    return this.chart.rectangle.top / pixelsPerPoint;
  }
  set Top(value: unknown) {
    this.resize({ top: numberOf(value, "top", 0) * pixelsPerPoint });
  }
  get Width(): number {
    return this.chart.rectangle.width / pixelsPerPoint;
  }
  set Width(value: unknown) {
    this.resize({ width: numberOf(value, "width", 1) * pixelsPerPoint });
  }
  get Height(): number {
    return this.chart.rectangle.height / pixelsPerPoint;
  }
  set Height(value: unknown) {
    this.resize({ height: numberOf(value, "height", 1) * pixelsPerPoint });
  }
  get Style(): number {
    return this.model.style;
  }
  set Style(value: unknown) {
    this.chart.model.write({ style: numberOf(value, "style", 1) });
  }
  get DisplayBlanksAs(): string {
    return this.model.displayBlanksAs;
  }
  set DisplayBlanksAs(value: unknown) {
    const choices = ["NotPlotted", "Zero", "Interplotted"] as const;
    this.chart.model.write({ displayBlanksAs: oneOf(value, choices, "displayBlanksAs") });
  }
  get PlotVisibleOnly(): boolean {
    return this.model.plotVisibleOnly;
  }
  set PlotVisibleOnly(value: unknown) {
    this.chart.model.write({ plotVisibleOnly: booleanOf(value, "plotVisibleOnly") });
  }
  get PlotBy(): string {
    return this.model.plotBy;
  }
  set PlotBy(value: unknown) {
    const { source } = this.model;
    if (source === undefined) throw new ExcelError("InvalidOperation", "plotBy");
    this.show(source, oneOf(value, ["Rows", "Columns"], "plotBy"));
  }

  get Title(): HostObject {
    return new ChartTitleHost(memberOf(this.chart.model, "title"), () =>
      titleText(this.model, plottedData(this.model, openChartCells(this.host.engine))),
    );
  }
  get Legend(): HostObject {
    return new ChartLegendHost(memberOf(this.chart.model, "legend"));
  }
  get Axes(): HostObject {
    const { engine } = this.host;
    const placeholder = chartWords(engine.locale).axisTitle;
    const shown = () => ({ ...shownValueAxis(engine, this.chart.drawing), placeholder });
    return new ChartAxesHost(this.chart, shown, placeholder);
  }
  get Series(): HostObject {
    return new ChartSeriesCollectionHost(this.chart);
  }
  get DataLabels(): HostObject {
    return new ChartDataLabelsHost(this.chart.labels());
  }
  get Format(): HostObject {
    return new ChartAreaFormatHost(sameOf(this.chart.model));
  }
  get PlotArea(): HostObject {
    return new ChartPlotAreaHost(memberOf(this.chart.model, "plotArea"));
  }
  get Worksheet(): HostObject {
    return this.host.objects.worksheet(this.sheetId);
  }

  SetData(source: unknown, by?: unknown): void {
    this.show(areaOfRange(source), oneOf(by ?? "Auto", seriesBy, "seriesBy"));
  }
  /** Without an end the chart keeps its size. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.cellsOf(startCell);
    const end = endCell === null || endCell === undefined ? undefined : this.cellsOf(endCell);
    const from = { row: start.row, rowOffset: 0, column: start.column, columnOffset: 0 };
    if (end === undefined) {
      const { left, top } = rectangleOf(this.lines, { from, to: from });
      this.resize({ left, top });
      return;
    }
    const to = { ...from, row: lastRow(end) + 1, column: lastColumn(end) + 1 };
    this.chart.rectangle = rectangleOf(this.lines, { from, to });
  }
  Delete(): void {
    this.chart.assertWritable();
    removeChart(this.host.engine, this.chart.drawing);
  }
  Activate(): void {
    activateChart(this.host.engine, this.chart.drawing);
  }
  /** A PNG as Base64; width and height are pixels. */
  GetImage(width?: unknown, height?: unknown, mode?: unknown): Promise<string> {
    const size = {
      ...(typeof width === "number" && { width }),
      ...(typeof height === "number" && { height }),
      mode: oneOf(mode ?? "Fit", fittingModes, "fittingMode"),
    };
    return chartImage(this.host.engine, this.chart.drawing, size);
  }

  private get model(): ChartModel {
    return this.chart.drawing.model;
  }
  private get lines() {
    return sheetLines(this.host.engine, this.sheetId);
  }
  private cellsOf(cells: unknown): CellArea {
    if (cells instanceof RangeHost) return cells.area;
    return areaOfArgument(this.host.engine, cells, this.sheetId);
  }
  private resize(changes: Partial<SheetRectangle>): void {
    this.chart.rectangle = { ...this.chart.rectangle, ...changes };
  }
  /** Series keep their looks by their order. */
  private show(source: CellArea, by: SeriesBy): void {
    const content = sourceContent(openChartCells(this.host.engine), source, by);
    const series = content.series.map((one, index) => {
      const {
        name: _name,
        values: _values,
        categories: _categories,
        ...look
      } = this.model.series[index] ?? one;
      return { ...one, ...look };
    });
    this.chart.model.write({ ...content, series });
  }
}
