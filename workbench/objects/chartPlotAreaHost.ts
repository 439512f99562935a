import type { BoxModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { ChartPlotAreaFormatHost } from "./chartFormatHosts";
import type { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartplotarea: its place is automatic here. */
export class ChartPlotAreaHost extends HostObject {
  readonly typeName = "ChartPlotArea";

  constructor(private readonly plotArea: ChartPart<BoxModel>) {
    super();
  }

  get Position(): string {
    return "Automatic";
  }
  get Format(): HostObject {
    return new ChartPlotAreaFormatHost(this.plotArea);
  }
}
