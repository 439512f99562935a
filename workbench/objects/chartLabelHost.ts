import type { DataLabelsModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { booleanOf, oneOf, textOf } from "./chartArguments";
import { ChartTextFormatHost } from "./chartFormatHosts";
import type { ChartPart } from "./chartPart";
import { sameOf } from "./chartPart";

const positions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;

/** What labels are, and whether there are any. */
export type LabelsPart = ChartPart<DataLabelsModel & { readonly isShown: boolean }>;

/** What labels of one value, of a series and of all series have in common. */
export abstract class ChartLabelHost extends HostObject {
  constructor(protected readonly labels: LabelsPart) {
    super();
  }

  get Position(): string {
    const { isShown, position } = this.labels.read();
    return isShown ? (position ?? "None") : "None";
  }
  set Position(value: unknown) {
    if (value === "None") this.labels.write({ isShown: false });
    else this.labels.write({ isShown: true, position: oneOf(value, positions, "position") });
  }
  get ShowValue(): boolean {
    return this.shows("showValue");
  }
  set ShowValue(value: unknown) {
    this.show("showValue", value);
  }
  get ShowSeriesName(): boolean {
    return this.shows("showSeriesName");
  }
  set ShowSeriesName(value: unknown) {
    this.show("showSeriesName", value);
  }
  get ShowCategoryName(): boolean {
    return this.shows("showCategoryName");
  }
  set ShowCategoryName(value: unknown) {
    this.show("showCategoryName", value);
  }
  get ShowPercentage(): boolean {
    return this.shows("showPercentage");
  }
  set ShowPercentage(value: unknown) {
    this.show("showPercentage", value);
  }
  get Separator(): string {
    return this.labels.read().separator;
  }
  set Separator(value: unknown) {
    this.labels.write({ separator: textOf(value, "separator") });
  }
  get NumberFormat(): string {
    return this.labels.read().numberFormat ?? "General";
  }
  set NumberFormat(value: unknown) {
    this.labels.write({ numberFormat: textOf(value, "numberFormat") });
  }

  get Format(): HostObject {
    return new ChartTextFormatHost("ChartDataLabelFormat", sameOf(this.labels), 9);
  }

  private shows(part: ShownPart): boolean {
    const labels = this.labels.read();
    return labels.isShown && labels[part] === true;
  }
  /** Labels that show nothing are none; the first part that is asked for makes them appear. */
  private show(part: ShownPart, value: unknown): void {
    const { isShown, ...labels } = this.labels.read();
    const { showValue, showSeriesName, showCategoryName, showPercentage = false } = labels;
    const shown = { showValue, showSeriesName, showCategoryName, showPercentage };
    const before = isShown ? shown : nothing;
    const after = { ...before, [part]: booleanOf(value, part) };
    this.labels.write({ ...after, isShown: Object.values(after).includes(true) });
  }
}

const nothing = {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
};

type ShownPart = keyof typeof nothing;
