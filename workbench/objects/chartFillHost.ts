import type { FillModel } from "../charts/chartModel";
import { readColour } from "../engine/colour";
import { HostObject } from "../protocol/hostObject";
import type { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class ChartFillHost extends HostObject {
  readonly typeName = "ChartFill";

  constructor(private readonly part: ChartPart<{ readonly fill?: FillModel }>) {
    super();
  }

  Clear(): void {
    this.part.write({ fill: "none" });
  }
  SetSolidColor(color: unknown): void {
    this.part.write({ fill: readColour(color) });
  }
  /** ExcelApi 1.16: the colour of a solid fill, "" when there is none or Excel chooses. */
  GetSolidColor(): string {
    const { fill = "" } = this.part.read();
    return fill === "none" ? "" : fill;
  }
}
