import { seriesColour } from "../charts/chartColours";
import type { SeriesModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { ChartFillHost } from "./chartFillHost";
import { ChartLineHost } from "./chartLineHost";
import type { ChartPart } from "./chartPart";
import { memberOf, sameOf } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export class ChartSeriesFormatHost extends HostObject {
  readonly typeName = "ChartSeriesFormat";

  constructor(
    private readonly series: ChartPart<SeriesModel>,
    private readonly index: number,
  ) {
    super();
  }

  get Fill(): HostObject {
    return new ChartFillHost(sameOf(this.series));
  }
  get Line(): HostObject {
    const usual = { color: seriesColour(this.index), weight: 2.25 };
    return new ChartLineHost("ChartLineFormat", memberOf(this.series, "line"), usual);
  }
}
