import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { oneOf } from "./chartArguments";
import { ChartAxisHost } from "./chartAxisHost";
import type { ShownAxis } from "./chartAxisHost";
import type { ChartHandle } from "./chartHandle";
import { memberOf } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes: there are no secondary axes here. */
export class ChartAxesHost extends HostObject {
  readonly typeName = "ChartAxes";

  constructor(
    private readonly chart: ChartHandle,
    private readonly shownValueAxis: () => ShownAxis,
    private readonly placeholder: string,
  ) {
    super();
  }

  get CategoryAxis(): HostObject {
    const { placeholder } = this;
    const shown = () => ({ numberFormat: "General", placeholder });
    const axis = memberOf(this.chart.model, "categoryAxis");
    return new ChartAxisHost("Category", axis, shown, this.chart.setCategories);
  }
  get ValueAxis(): HostObject {
    const axis = memberOf(this.chart.model, "valueAxis");
    return new ChartAxisHost("Value", axis, this.shownValueAxis, this.chart.setCategories);
  }

  GetItem(type: unknown, group?: unknown): HostObject {
    if (group === "Secondary") throw new ExcelError("NotImplemented", "a secondary axis");
    const kind = oneOf(type, ["Category", "Value"], "type");
    return kind === "Category" ? this.CategoryAxis : this.ValueAxis;
  }
}
