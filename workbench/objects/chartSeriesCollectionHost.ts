import { plainSeries } from "../charts/newChart";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { ChartHandle } from "./chartHandle";
import { ChartSeriesHost } from "./chartSeriesHost";
import { wholeNumber } from "./rangeArgument";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export class ChartSeriesCollectionHost extends HostCollection {
  readonly typeName = "ChartSeriesCollection";

  constructor(private readonly chart: ChartHandle) {
    super();
  }

  get Count(): number {
    return this.items().length;
  }
  items(): readonly ChartSeriesHost[] {
    return this.chart.drawing.model.series.map(
      (_, index) => new ChartSeriesHost(this.chart, index),
    );
  }
  Indexer(key: unknown): HostObject {
    return this.GetItemAt(wholeNumber(key));
  }

  /** A new series has the categories of the others and no values yet. */
  Add(name?: unknown, index?: unknown): HostObject {
    const { series } = this.chart.drawing.model;
    const at = typeof index === "number" ? index : series.length;
    if (at < 0 || at > series.length) throw new ExcelError("InvalidArgument", "index");
    const categories = series.find((one) => one.categories)?.categories;
    const added = {
      ...plainSeries,
      ...(typeof name === "string" && { name: { text: name } }),
      ...(categories && { categories }),
    };
    this.chart.model.write({ series: [...series.slice(0, at), added, ...series.slice(at)] });
    return new ChartSeriesHost(this.chart, at);
  }
}
