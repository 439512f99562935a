import { activateChart } from "../charts/activateChart";
import { chartImage } from "../charts/chartImage";
import type { FittingMode } from "../charts/chartImage";
import { removeChart } from "../charts/chartDrawings";
import type { ChartModel } from "../charts/chartModel";
import type { SeriesBy } from "../charts/chartSource";
import { sourceContent } from "../charts/chartSource";
import { chartWords } from "../charts/chartWords";
import { openChartCells } from "../charts/openChartCells";
import { plottedData, titleText } from "../charts/plottedData";
import { shownValueAxis } from "../charts/shownValueAxis";
import type { CellArea } from "../engine/cellArea";
import { eventType } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { type HostObject } from "../protocol/hostObject";
import { booleanOf, numberOf, oneOf, textOf } from "./chartArguments";
import { ChartAxesHost } from "./chartAxesHost";
import { ChartDataLabelsHost } from "./chartDataLabelsHost";
import { ChartAreaFormatHost } from "./chartFormatHosts";
import { areaOfRange, ChartHandle } from "./chartHandle";
import { ChartLegendHost } from "./chartLegendHost";
import { memberOf, sameOf } from "./chartPart";
import { ChartPlaceHost } from "./chartPlaceHost";
import { ChartPlotAreaHost } from "./chartPlotAreaHost";
import { ChartSeriesCollectionHost } from "./chartSeriesCollectionHost";
import { ChartTitleHost } from "./chartTitleHost";
import { chartTypeOf } from "./chartTypeArgument";
import type { Host } from "./host";
import { offerEvents } from "./offerEvents";

const seriesBy = ["Auto", "Rows", "Columns"] as const satisfies readonly SeriesBy[];
const fittingModes = ["Fit", "FitAndCenter", "Fill"] as const satisfies readonly FittingMode[];

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class ChartHost extends ChartPlaceHost {
  static {
    offerEvents(
      this,
      { ActivatedEvent: eventType.chartActivated, DeactivatedEvent: eventType.chartDeactivated },
      ({ host, id }) => ({ hub: host.events, target: id }),
    );
  }

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    readonly id: string,
  ) {
    super(new ChartHandle(host, sheetId, id));
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
