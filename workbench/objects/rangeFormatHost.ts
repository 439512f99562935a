import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";

import type { CellArea } from "../engine/cellArea";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../engine/lineSize";
import { readStyle } from "../engine/readStyle";
import { writeStyle } from "../engine/writeCells";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { RangeBorderCollectionHost } from "./rangeBorderCollectionHost";
import { RangeFillHost } from "./rangeFillHost";
import { RangeFontHost } from "./rangeFontHost";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Pixels of padding that one step of indent takes, in Excel about three spaces. */
const indentPixels = 9;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormatHost extends HostObject {
  readonly typeName = "RangeFormat";

  constructor(
    private readonly host: Host,
    private readonly area: CellArea,
  ) {
    super();
  }

  get Fill(): HostObject {
    return new RangeFillHost(this.host, this.area);
  }
  get Font(): HostObject {
    return new RangeFontHost(this.host, this.area);
  }
  get Borders(): HostObject {
    return new RangeBorderCollectionHost(this.host, this.area);
  }

  get HorizontalAlignment(): string | null {
    return this.read((style) => nameOf(horizontal, style.ht ?? HorizontalAlign.UNSPECIFIED));
  }
  set HorizontalAlignment(value: unknown) {
    this.write({ ht: choice(horizontal, value, "horizontalAlignment") });
  }
  get VerticalAlignment(): string | null {
    return this.read((style) => nameOf(vertical, style.vt ?? VerticalAlign.BOTTOM));
  }
  set VerticalAlignment(value: unknown) {
    this.write({ vt: choice(vertical, value, "verticalAlignment") });
  }
  get WrapText(): boolean | null {
    return this.read((style) => style.tb === WrapStrategy.WRAP);
  }
  set WrapText(value: unknown) {
    this.write({ tb: value === true ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED });
    if (value === true) autofitRows(this.host.engine, this.area);
  }
  get IndentLevel(): number | null {
    return this.read((style) => Math.round((style.pd?.l ?? 0) / indentPixels));
  }
  set IndentLevel(value: unknown) {
    if (typeof value !== "number" || value < 0 || value > 250) {
      throw new ExcelError("InvalidArgument", "indentLevel");
    }
    this.write({ pd: { l: value * indentPixels } });
  }
  /** The engine turns clockwise, Excel the other way round. */
  get TextOrientation(): number | null {
    return this.read((style) => 0 - (style.tr?.a ?? 0));
  }
  set TextOrientation(value: unknown) {
    if (typeof value !== "number") throw new ExcelError("InvalidArgument", "textOrientation");
    this.write({ tr: { a: -value, v: BooleanNumber.FALSE } });
  }

  get ColumnWidth(): number | null {
    return columnWidth(this.host.engine, this.area);
  }
  set ColumnWidth(value: unknown) {
    setColumnWidth(this.host.engine, this.area, size(value, "columnWidth"));
  }
  get RowHeight(): number | null {
    return rowHeight(this.host.engine, this.area);
  }
  set RowHeight(value: unknown) {
    setRowHeight(this.host.engine, this.area, size(value, "rowHeight"));
  }
  AutofitColumns(): void {
    autofitColumns(this.host.engine, this.area);
  }
  AutofitRows(): void {
    autofitRows(this.host.engine, this.area);
  }

  private read<T>(fact: (style: IStyleData) => T): T | null {
    return readStyle(this.host.engine, this.area, fact);
  }

  private write(style: IStyleData): void {
    writeStyle(this.host.engine, this.area, style);
  }
}

function choice<T>(choices: Readonly<Record<string, T>>, value: unknown, name: string): T {
  const chosen = typeof value === "string" ? choices[value] : undefined;
  if (chosen === undefined) throw new ExcelError("InvalidArgument", name);
  return chosen;
}

function nameOf<T>(choices: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(choices).find((name) => choices[name] === value) ?? "General";
}

function size(value: unknown, name: string): number {
  if (typeof value !== "number" || value < 0) throw new ExcelError("InvalidArgument", name);
  return value;
}
