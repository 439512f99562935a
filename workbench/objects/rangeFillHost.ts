import type { CellArea } from "../engine/cellArea";
import { colourText, readColour } from "../engine/colour";
import { readMark, writeMarks } from "../engine/cellMarks";
import { readStyle } from "../engine/readStyle";
import { writeStyle } from "../engine/writeCells";
import { HostObject } from "../protocol/hostObject";
import { oneOf } from "./chartArguments";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.fillpattern */
const patterns = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;

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

  /** Patterns are kept and drawn as a plain fill. */
  get Pattern(): string | null {
    const { engine } = this.host;
    const kept = readMark(engine, this.areas, ({ fillPattern }) => fillPattern ?? "");
    if (kept !== "") return kept;
    return readStyle(engine, this.areas, ({ bg }) => (bg?.rgb ? "Solid" : "None"));
  }
  set Pattern(value: unknown) {
    const pattern = oneOf(value, patterns, "pattern");
    if (pattern === "None") this.Clear();
    const fillPattern = pattern === "None" || pattern === "Solid" ? undefined : pattern;
    writeMarks(this.host.engine, this.areas, { fillPattern });
  }
  get PatternColor(): string {
    const { engine } = this.host;
    return readMark(engine, this.areas, (marks) => marks.fillPatternColor ?? "#000000") ?? "";
  }
  set PatternColor(value: unknown) {
    writeMarks(this.host.engine, this.areas, { fillPatternColor: readColour(value) });
  }

  Clear(): void {
    writeStyle(this.host.engine, this.areas, { bg: null });
  }
}
