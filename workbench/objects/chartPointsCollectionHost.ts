import { openChartCells } from "../charts/openChartCells";
import { plottedData } from "../charts/plottedData";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { ChartHandle } from "./chartHandle";
import { ChartPointHost } from "./chartPointHost";
import { wholeNumber } from "./rangeArgument";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection: the values of one series. */
export class ChartPointsCollectionHost extends HostCollection {
  readonly typeName = "ChartPointsCollection";

  constructor(
    private readonly chart: ChartHandle,
    private readonly series: number,
  ) {
    super();
  }

  get Count(): number {
    return this.items().length;
  }
  items(): readonly HostObject[] {
    const { drawing, host } = this.chart;
    const values = plottedData(drawing.model, openChartCells(host.engine)).series[this.series]
      ?.values;
    return (values ?? []).map(
      (value, index) => new ChartPointHost(this.chart, { series: this.series, index, value }),
    );
  }
  Indexer(key: unknown): HostObject {
    return this.GetItemAt(wholeNumber(key));
  }
}
