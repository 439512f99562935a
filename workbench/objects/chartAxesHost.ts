import type { ChartModel } from "../charts/chartModel";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { oneOf } from "./chartArguments";
import { ChartAxisHost } from "./chartAxisHost";
import type { ShownAxis } from "./chartAxisHost";
import type { ChartPart } from "./chartPart";
import { memberOf } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes: there are no secondary axes here. */
export class ChartAxesHost extends HostObject {
  readonly typeName = "ChartAxes";

  constructor(
    private readonly chart: ChartPart<ChartModel>,
    private readonly shownValueAxis: () => ShownAxis,
    private readonly placeholder: string,
  ) {
    super();
  }

  get CategoryAxis(): HostObject {
    const { placeholder } = this;
    const shown = () => ({ numberFormat: "General", placeholder });
    return new ChartAxisHost("Category", memberOf(this.chart, "categoryAxis"), shown);
  }
  get ValueAxis(): HostObject {
    return new ChartAxisHost("Value", memberOf(this.chart, "valueAxis"), this.shownValueAxis);
  }

  GetItem(type: unknown, group?: unknown): HostObject {
    if (group === "Secondary") throw new ExcelError("NotImplemented", "a secondary axis");
    const kind = oneOf(type, ["Category", "Value"], "type");
    return kind === "Category" ? this.CategoryAxis : this.ValueAxis;
  }
}
