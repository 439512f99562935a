import type { TitleModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, numberOf, textOf } from "./chartArguments";
import { ChartTextFormatHost } from "./chartFormatHosts";
import type { ChartPart } from "./chartPart";
import { sameOf } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitleHost extends HostObject {
  readonly typeName = "ChartTitle";

  constructor(
    private readonly title: ChartPart<TitleModel>,
    private readonly shownText: () => string,
  ) {
    super();
  }

  get Text(): string {
    return this.shownText();
  }
  set Text(value: unknown) {
    this.title.write({ text: textOf(value, "text") });
  }
  get Visible(): boolean {
    return this.title.read().visible;
  }
  set Visible(value: unknown) {
    this.title.write({ visible: booleanOf(value, "visible") });
  }
  get Overlay(): boolean {
    return this.title.read().overlay;
  }
  set Overlay(value: unknown) {
    this.title.write({ overlay: booleanOf(value, "overlay") });
  }

  /** Degrees from -90 to 90, counterclockwise. */
  get TextOrientation(): number {
    return this.title.read().angle ?? 0;
  }
  set TextOrientation(value: unknown) {
    this.title.write({ angle: numberOf(value, "textOrientation", -90, 90) });
  }
  /** Kept, not drawn. */
  get ShowShadow(): boolean {
    return this.title.read().hasShadow ?? false;
  }
  set ShowShadow(value: unknown) {
    this.title.write({ hasShadow: booleanOf(value, "showShadow") });
  }

  get Format(): HostObject {
    return new ChartTextFormatHost("ChartTitleFormat", sameOf(this.title), 14);
  }
}
