import type { ChartModel, DataLabelsModel } from "./chartModel";
import { chartKind } from "./chartType";
import type { PlottedData } from "./plottedData";
import type { FormatValue } from "./valueText";
import { valueText } from "./valueText";

interface LabelRequest {
  readonly data: PlottedData;
  readonly format: FormatValue;
  readonly series: number;
  readonly category: number;
}

/** What stands beside a value: series, category and value, as far as they are asked for. */
export function dataLabelText(labels: DataLabelsModel, request: LabelRequest): string {
  const { data, series, category, format } = request;
  const one = data.series[series];
  const value = one?.values[category];
  if (one === undefined || value === undefined) return "";
  const total = one.values.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
  const parts = [
    labels.showSeriesName ? one.name : undefined,
    labels.showCategoryName ? data.categories[category] : undefined,
    labels.showValue
      ? valueText(value, labels.numberFormat ?? data.numberFormat, format)
      : undefined,
    labels.showPercentage === true ? format("0%", Math.abs(value) / (total || 1)) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(labels.separator);
}

/** Where labels stand unless the chart says otherwise. */
export function usualPosition({ type }: ChartModel): NonNullable<DataLabelsModel["position"]> {
  const { family, stacking } = chartKind(type);
  if (family === "line") return "Right";
  if (family === "pie" || family === "area") return "Center";
  return stacking === "none" ? "OutsideEnd" : "Center";
}
