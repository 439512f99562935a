import type { LegendModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, oneOf } from "./chartArguments";
import { ChartTextFormatHost } from "./chartFormatHosts";
import type { ChartPart } from "./chartPart";
import { sameOf } from "./chartPart";

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegendHost extends HostObject {
  readonly typeName = "ChartLegend";

  constructor(private readonly legend: ChartPart<LegendModel>) {
    super();
  }

  get Visible(): boolean {
    return this.legend.read().visible;
  }
  set Visible(value: unknown) {
    this.legend.write({ visible: booleanOf(value, "visible") });
  }
  get Position(): string {
    return this.legend.read().position;
  }
  set Position(value: unknown) {
    this.legend.write({ position: oneOf(value, positions, "position") });
  }
  get Overlay(): boolean {
    return this.legend.read().overlay;
  }
  set Overlay(value: unknown) {
    this.legend.write({ overlay: booleanOf(value, "overlay") });
  }

  get Format(): HostObject {
    return new ChartTextFormatHost("ChartLegendFormat", sameOf(this.legend), 9);
  }
}
