import {
  BooleanNumber,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";

import { readMark, writeMarks } from "../engine/cellMarks";
import { autofitRows } from "../engine/lineSize";
import { readStyle } from "../engine/readStyle";
import { writeStyle } from "../engine/writeCells";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import { FormatProtectionHost } from "./formatProtectionHost";
import { RangeBorderCollectionHost } from "./rangeBorderCollectionHost";
import { RangeFillHost } from "./rangeFillHost";
import { RangeFontHost } from "./rangeFontHost";
import { RangeSizesHost } from "./rangeSizesHost";

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

/** Alignments that the engine cannot draw. */
const undrawn: readonly unknown[] = ["Fill", "CenterAcrossSelection", "Justify", "Distributed"];

const readingOrders: Readonly<Record<string, TextDirection>> = {
  Context: TextDirection.UNSPECIFIED,
  LeftToRight: TextDirection.LEFT_TO_RIGHT,
  RightToLeft: TextDirection.RIGHT_TO_LEFT,
};

/** Pixels of padding that one step of indent takes, in Excel about three spaces. */
const indentPixels = 9;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormatHost extends RangeSizesHost {
  readonly typeName = "RangeFormat";

  get Fill(): HostObject {
    return new RangeFillHost(this.host, this.areas);
  }
  get Font(): HostObject {
    return new RangeFontHost(this.host, this.areas);
  }
  get Borders(): HostObject {
    return new RangeBorderCollectionHost(this.host, this.areas);
  }
  get Protection(): HostObject {
    return new FormatProtectionHost(this.host, this.areas);
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
    if (value !== true) return;
    for (const area of this.areas) autofitRows(this.host.engine, area);
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
  get ReadingOrder(): string | null {
    return this.read((style) => nameOf(readingOrders, style.td ?? TextDirection.UNSPECIFIED));
  }
  set ReadingOrder(value: unknown) {
    this.write({ td: choice(readingOrders, value, "readingOrder") });
  }
  /** Kept, not drawn. */
  get ShrinkToFit(): boolean | null {
    return readMark(this.host.engine, this.areas, ({ shrinkToFit }) => shrinkToFit === true);
  }
  set ShrinkToFit(value: unknown) {
    const shrinkToFit = value === true ? true : undefined;
    writeMarks(this.host.engine, this.areas, { shrinkToFit });
  }

  /** Adds to the indent of each cell, within Excel's 0 to 250. */
  AdjustIndent(amount: unknown): void {
    const level = this.IndentLevel;
    if (typeof amount !== "number" || level === null) {
      throw new ExcelError("InvalidArgument", "amount");
    }
    this.IndentLevel = Math.min(250, Math.max(0, level + amount));
  }

  private read<T>(fact: (style: IStyleData) => T): T | null {
    return readStyle(this.host.engine, this.areas, fact);
  }

  private write(style: IStyleData): void {
    writeStyle(this.host.engine, this.areas, style);
  }
}

function choice<T>(choices: Readonly<Record<string, T>>, value: unknown, name: string): T {
  const chosen = typeof value === "string" ? choices[value] : undefined;
  if (undrawn.includes(value) && chosen === undefined) {
    throw new ExcelError("NotImplemented", `${name} ${String(value)}`);
  }
  if (chosen === undefined) throw new ExcelError("InvalidArgument", name);
  return chosen;
}

function nameOf<T>(choices: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(choices).find((name) => choices[name] === value) ?? "General";
}
