import type { CellArea } from "../engine/cellArea";
import { colourText, readColour } from "../engine/colour";
import { readStyle } from "../engine/readStyle";
import { writeStyle } from "../engine/writeCells";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class RangeFillHost extends HostObject {
  readonly typeName = "RangeFill";

  constructor(
    private readonly host: Host,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  /** Excel gives white for cells without a fill, and "" when the cells differ. */
  get Color(): string {
    const { engine } = this.host;
    return readStyle(engine, this.areas, (style) => colourText(style.bg?.rgb, "#FFFFFF")) ?? "";
  }
  set Color(value: unknown) {
    const rgb = value === "" ? null : { rgb: readColour(value) };
    writeStyle(this.host.engine, this.areas, { bg: rgb });
  }

  Clear(): void {
    writeStyle(this.host.engine, this.areas, { bg: null });
  }
}
