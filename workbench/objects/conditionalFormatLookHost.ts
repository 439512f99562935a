import { colourText, readColour } from "../engine/colour";
import type { RuleLook } from "../file/conditionalFormatFile";
import { HostObject } from "../protocol/hostObject";
import type { ConditionalFormatHandle } from "./conditionalFormatHandle";

type LookKind = "custom" | "cellValue" | "text" | "rank" | "preset";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export class ConditionalFormatLookHost extends HostObject {
  readonly typeName = "ConditionalRangeFormat";

  constructor(
    private readonly handle: ConditionalFormatHandle,
    private readonly kind: LookKind,
  ) {
    super();
  }

  get Fill(): HostObject {
    return new ConditionalFormatFillHost(this);
  }
  get Font(): HostObject {
    return new ConditionalFormatFontHost(this);
  }

  look(): RuleLook {
    return this.handle.rule(this.kind).look;
  }
  changeLook(change: (look: RuleLook) => RuleLook): void {
    this.handle.changeRule(this.kind, { look: change(this.look()) });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
class ConditionalFormatFillHost extends HostObject {
  readonly typeName = "ConditionalRangeFill";

  constructor(private readonly owner: ConditionalFormatLookHost) {
    super();
  }

  get Color(): string {
    return colourText(this.owner.look().fill, "");
  }
  set Color(value: unknown) {
    const fill = readColour(value).toLowerCase();
    this.owner.changeLook((look) => ({ ...look, fill }));
  }
  Clear(): void {
    this.owner.changeLook(({ fill: _gone, ...rest }) => rest);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
class ConditionalFormatFontHost extends HostObject {
  readonly typeName = "ConditionalRangeFont";

  constructor(private readonly owner: ConditionalFormatLookHost) {
    super();
  }

  get Color(): string {
    return colourText(this.owner.look().fontColor, "");
  }
  set Color(value: unknown) {
    const fontColor = readColour(value).toLowerCase();
    this.owner.changeLook((look) => ({ ...look, fontColor }));
  }
  get Bold(): boolean {
    return this.owner.look().bold === true;
  }
  set Bold(value: unknown) {
    this.owner.changeLook((look) => ({ ...look, bold: value === true }));
  }
  get Italic(): boolean {
    return this.owner.look().italic === true;
  }
  set Italic(value: unknown) {
    this.owner.changeLook((look) => ({ ...look, italic: value === true }));
  }
  get Strikethrough(): boolean {
    return this.owner.look().strike === true;
  }
  set Strikethrough(value: unknown) {
    this.owner.changeLook((look) => ({ ...look, strike: value === true }));
  }
  get Underline(): string {
    return this.owner.look().underline === true ? "Single" : "None";
  }
  set Underline(value: unknown) {
    this.owner.changeLook((look) => ({ ...look, underline: value !== "None" }));
  }
  Clear(): void {
    this.owner.changeLook(({ fill }) => (fill === undefined ? {} : { fill }));
  }
}
