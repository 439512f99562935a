import type { ChartType } from "../charts/chartType";
import { isChartType } from "../charts/chartType";
import { ExcelError } from "../protocol/excelError";

/** A chart type that can be drawn; any other is refused by its name. */
export function chartTypeOf(value: unknown): ChartType {
  if (isChartType(value)) return value;
  if (typeof value !== "string") throw new ExcelError("InvalidArgument", "type");
  throw new ExcelError("NotImplemented", `charts of type ${value}`);
}
