import type { AxisModel, ChartModel, DataLabelsModel, SeriesModel } from "./chartModel";
import type { ChartType } from "./chartType";
import { chartKind } from "./chartType";

const noGridlines = { visible: false, line: {} };

export const plainAxis: AxisModel = {
  visible: true,
  reversed: false,
  title: { visible: false, font: {} },
  majorGridlines: noGridlines,
  minorGridlines: noGridlines,
  font: {},
  line: {},
};

export const plainLabels: DataLabelsModel = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  separator: ", ",
  font: {},
};

export const plainSeries: SeriesModel = {
  line: {},
  marker: { style: "Automatic" },
  hasDataLabels: false,
  dataLabels: plainLabels,
  smooth: false,
};

/**
 * A chart as Excel makes it: with a title, a legend below when there are several series or slices, and gridlines of the value axis.
 */
export function newChart(
  name: string,
  type: ChartType,
  content: Pick<ChartModel, "series" | "plotBy"> & Partial<Pick<ChartModel, "source">>,
): ChartModel {
  return {
    name,
    type,
    ...content,
    title: { visible: true, overlay: false, font: {} },
    legend: {
      visible: content.series.length > 1 || chartKind(type).family === "pie",
      position: "Bottom",
      overlay: false,
      font: {},
    },
    categoryAxis: plainAxis,
    valueAxis: { ...plainAxis, majorGridlines: { visible: true, line: {} } },
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    style: 2,
    area: { line: {} },
    plotArea: { line: {} },
    font: {},
  };
}
