import type { AxisTitleModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, textOf } from "./chartArguments";
import { ChartTextFormatHost } from "./chartFormatHosts";
import type { ChartPart } from "./chartPart";
import { sameOf } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle: a text makes the title visible. */
export class ChartAxisTitleHost extends HostObject {
  readonly typeName = "ChartAxisTitle";

  constructor(
    private readonly title: ChartPart<AxisTitleModel>,
    private readonly placeholder: string,
  ) {
    super();
  }

  get Text(): string {
    return this.title.read().text ?? this.placeholder;
  }
  set Text(value: unknown) {
    this.title.write({ text: textOf(value, "text"), visible: true });
  }
  get Visible(): boolean {
    return this.title.read().visible;
  }
  set Visible(value: unknown) {
    this.title.write({ visible: booleanOf(value, "visible") });
  }

  get Format(): HostObject {
    return new ChartTextFormatHost("ChartAxisTitleFormat", sameOf(this.title), 10);
  }
}
