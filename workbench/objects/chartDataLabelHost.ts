import { dataLabelText } from "../charts/dataLabelText";
import { formatValue } from "../charts/formatValue";
import { openChartCells } from "../charts/openChartCells";
import { plottedData } from "../charts/plottedData";
import { ChartLabelHost } from "./chartLabelHost";
import type { ChartHandle } from "./chartHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabel: of one value. */
export class ChartDataLabelHost extends ChartLabelHost {
  readonly typeName = "ChartDataLabel";

  constructor(
    private readonly chart: ChartHandle,
    private readonly series: number,
    private readonly index: number,
  ) {
    super(chart.pointLabels(series, index));
  }

  get Text(): string {
    const { drawing, host } = this.chart;
    const data = plottedData(drawing.model, openChartCells(host.engine));
    const { series, index: category } = this;
    return dataLabelText(this.labels.read(), { data, format: formatValue, series, category });
  }
}
