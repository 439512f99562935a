import type { GridlinesModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { booleanOf } from "./chartArguments";
import { ChartGridlinesFormatHost } from "./chartFormatHosts";
import type { ChartPart } from "./chartPart";
import { sameOf } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export class ChartGridlinesHost extends HostObject {
  readonly typeName = "ChartGridlines";

  constructor(private readonly gridlines: ChartPart<GridlinesModel>) {
    super();
  }

  get Visible(): boolean {
    return this.gridlines.read().visible;
  }
  set Visible(value: unknown) {
    this.gridlines.write({ visible: booleanOf(value, "visible") });
  }

  get Format(): HostObject {
    return new ChartGridlinesFormatHost(sameOf(this.gridlines));
  }
}
