import { ChartLabelHost } from "./chartLabelHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels: of one series, or of all. */
export class ChartDataLabelsHost extends ChartLabelHost {
  readonly typeName = "ChartDataLabels";
}
