import type { LineModel } from "../charts/chartModel";
import { readColour } from "../engine/colour";
import { HostObject } from "../protocol/hostObject";
import { numberOf, oneOf } from "./chartArguments";
import type { ChartPart } from "./chartPart";

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat and …/excel.chartborder */
export class ChartLineHost extends HostObject {
  constructor(
    readonly typeName: "ChartLineFormat" | "ChartBorder",
    private readonly line: ChartPart<LineModel>,
    private readonly usual: { readonly color: string; readonly weight: number },
  ) {
    super();
  }

  get Color(): string {
    return this.line.read().color ?? this.usual.color;
  }
  /** A line that was not shown comes to light with its colour. */
  set Color(value: unknown) {
    const isHidden = this.line.read().style === "None";
    this.line.write({ color: readColour(value), ...(isHidden && { style: "Continuous" }) });
  }
  get LineStyle(): string {
    return this.line.read().style ?? "Continuous";
  }
  set LineStyle(value: unknown) {
    const style = value === "Automatic" ? undefined : oneOf(value, lineStyles, "lineStyle");
    this.line.write({ style });
  }
  get Weight(): number {
    return this.line.read().weight ?? this.usual.weight;
  }
  set Weight(value: unknown) {
    this.line.write({ weight: numberOf(value, "weight", 0, 1584) });
  }

  Clear(): void {
    this.line.write({ style: "None" });
  }
}
