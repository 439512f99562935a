import { textColour } from "../charts/chartColours";
import type { FontModel } from "../charts/chartModel";
import { readColour } from "../engine/colour";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, numberOf, oneOf, textOf } from "./chartArguments";
import type { ChartPart } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export class ChartFontHost extends HostObject {
  readonly typeName = "ChartFont";

  constructor(
    private readonly font: ChartPart<FontModel>,
    private readonly usualSize: number,
  ) {
    super();
  }

  get Bold(): boolean {
    return this.font.read().bold ?? false;
  }
  set Bold(value: unknown) {
    this.font.write({ bold: booleanOf(value, "bold") });
  }
  get Italic(): boolean {
    return this.font.read().italic ?? false;
  }
  set Italic(value: unknown) {
    this.font.write({ italic: booleanOf(value, "italic") });
  }
  get Color(): string {
    return this.font.read().color ?? textColour;
  }
  set Color(value: unknown) {
    this.font.write({ color: readColour(value) });
  }
  get Size(): number {
    return this.font.read().size ?? this.usualSize;
  }
  set Size(value: unknown) {
    this.font.write({ size: numberOf(value, "size", 1, 409) });
  }
  get Name(): string {
    return this.font.read().name ?? "Calibri";
  }
  set Name(value: unknown) {
    this.font.write({ name: textOf(value, "name") });
  }
  get Underline(): string {
    return this.font.read().underline ?? "None";
  }
  set Underline(value: unknown) {
    this.font.write({ underline: oneOf(value, ["None", "Single"], "underline") });
  }
}
