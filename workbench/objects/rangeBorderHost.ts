import { BorderStyleTypes } from "@univerjs/core";
import type { IBorderData } from "@univerjs/core";

import type { CellArea } from "../engine/cellArea";
import { lastColumn, lastRow } from "../engine/cellArea";
import { colourText, readColour } from "../engine/colour";
import { clampToGrid } from "../engine/gridClamp";
import { sheetModel } from "../engine/unit";
import { writeEach } from "../engine/writeCells";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

export const borderEdges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderEdge = (typeof borderEdges)[number];

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";
interface Line {
  readonly s: BorderStyleTypes;
  readonly cl: { readonly rgb: string };
}

const plainLines: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export class RangeBorderHost extends HostObject {
  readonly typeName = "RangeBorder";

  constructor(
    private readonly host: Host,
    private readonly areas: readonly CellArea[],
    private readonly edge: BorderEdge,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string {
    const style = this.line()?.s ?? BorderStyleTypes.NONE;
    const plain = Object.keys(plainLines).find((name) => plainLines[name] === style);
    return plain ?? "Continuous";
  }
  set Style(value: unknown) {
    const style = typeof value === "string" ? plainLines[value] : undefined;
    if (style === undefined) throw new ExcelError("InvalidArgument", "style");
    this.write(style === BorderStyleTypes.NONE ? undefined : { ...this.present(), s: style });
  }
  get Weight(): string {
    const style = this.line()?.s ?? BorderStyleTypes.THIN;
    return Object.keys(weights).find((name) => weights[name] === style) ?? "Thin";
  }
  set Weight(value: unknown) {
    const style = typeof value === "string" ? weights[value] : undefined;
    if (style === undefined) throw new ExcelError("InvalidArgument", "weight");
    this.write({ ...this.present(), s: style });
  }
  get Color(): string {
    return colourText(this.line()?.cl.rgb, "#000000");
  }
  set Color(value: unknown) {
    this.write({ ...this.present(), cl: { rgb: readColour(value) } });
  }

  private present(): Line {
    return this.line() ?? { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
  }

  /** The line at the first cell that has this edge. */
  private line(): Line | undefined {
    const [area] = this.areas;
    if (area === undefined) return undefined;
    const row = this.edge === "EdgeBottom" ? lastRow(area) : area.row;
    const column = this.edge === "EdgeRight" ? lastColumn(area) : area.column;
    const side = this.sidesOf(area, row, column)[0];
    if (side === undefined) return undefined;
    const style = sheetModel(this.host.engine, area.sheetId).getComposedCellStyle(row, column);
    const line = style.bd?.[side];
    return line ? { s: line.s, cl: { rgb: line.cl.rgb ?? "#000000" } } : undefined;
  }

  private write(line: Line | undefined): void {
    for (const area of this.areas) this.writeIn(area, line);
  }

  private writeIn(area: CellArea, line: Line | undefined): void {
    const target = clampToGrid(this.host.engine, area);
    if (target === undefined) return;
    writeEach(this.host.engine, target, "format", (row, column) => {
      const sides = this.sidesOf(area, row, column);
      if (sides.length === 0) return undefined;
      const borders: IBorderData = {};
      for (const side of sides) borders[side] = line ?? null;
      return { s: { bd: borders } };
    });
  }

  /** Which sides of a cell lie on this edge. Lines between cells belong to the cell before them. */
  private sidesOf(area: CellArea, row: number, column: number): readonly Side[] {
    switch (this.edge) {
      case "EdgeTop":
        return row === area.row ? ["t"] : [];
      case "EdgeBottom":
        return row === lastRow(area) ? ["b"] : [];
      case "EdgeLeft":
        return column === area.column ? ["l"] : [];
      case "EdgeRight":
        return column === lastColumn(area) ? ["r"] : [];
      case "InsideHorizontal":
        return row < lastRow(area) ? ["b"] : [];
      case "InsideVertical":
        return column < lastColumn(area) ? ["r"] : [];
      case "DiagonalDown":
        return ["tl_br"];
      case "DiagonalUp":
        return ["bl_tr"];
    }
  }
}
