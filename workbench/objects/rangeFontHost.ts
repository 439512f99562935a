import { BaselineOffset, BooleanNumber, TextDecoration } from "@univerjs/core";
import type { IStyleData, ITextDecoration } from "@univerjs/core";

import type { CellArea } from "../engine/cellArea";
import { colourText, readColour } from "../engine/colour";
import { readStyle } from "../engine/readStyle";
import { writeStyle } from "../engine/writeCells";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export class RangeFontHost extends HostObject {
  readonly typeName = "RangeFont";

  constructor(
    private readonly host: Host,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  get Bold(): boolean | null {
    return this.read((style) => style.bl === BooleanNumber.TRUE);
  }
  set Bold(value: unknown) {
    this.write({ bl: flag(value) });
  }
  get Italic(): boolean | null {
    return this.read((style) => style.it === BooleanNumber.TRUE);
  }
  set Italic(value: unknown) {
    this.write({ it: flag(value) });
  }
  get Color(): string {
    return this.read((style) => colourText(style.cl?.rgb, "#000000")) ?? "";
  }
  set Color(value: unknown) {
    this.write({ cl: { rgb: readColour(value) } });
  }
  get Size(): number | null {
    return this.read((style) => style.fs ?? 11);
  }
  set Size(value: unknown) {
    if (typeof value !== "number" || value < 1 || value > 409) {
      throw new ExcelError("InvalidArgument", "size");
    }
    this.write({ fs: value });
  }
  get Name(): string | null {
    return this.read((style) => style.ff ?? "Calibri");
  }
  set Name(value: unknown) {
    if (typeof value !== "string") throw new ExcelError("InvalidArgument", "name");
    this.write({ ff: value });
  }
  get Strikethrough(): boolean | null {
    return this.read((style) => style.st?.s === BooleanNumber.TRUE);
  }
  set Strikethrough(value: unknown) {
    this.write({ st: { s: flag(value) } });
  }
  /** Accountants' underlines, which run the whole width of a cell, are not drawn and not kept. */
  get Underline(): string | null {
    return this.read(({ ul }) => {
      if (ul?.s !== BooleanNumber.TRUE) return "None";
      return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
    });
  }
  set Underline(value: unknown) {
    this.write({ ul: underline(value) });
  }
  get Subscript(): boolean | null {
    return this.read((style) => style.va === BaselineOffset.SUBSCRIPT);
  }
  set Subscript(value: unknown) {
    this.raise(value, BaselineOffset.SUBSCRIPT);
  }
  get Superscript(): boolean | null {
    return this.read((style) => style.va === BaselineOffset.SUPERSCRIPT);
  }
  set Superscript(value: unknown) {
    this.raise(value, BaselineOffset.SUPERSCRIPT);
  }

  private raise(value: unknown, offset: BaselineOffset): void {
    this.write({ va: flag(value) === BooleanNumber.TRUE ? offset : BaselineOffset.NORMAL });
  }

  private read<T>(fact: (style: IStyleData) => T): T | null {
    return readStyle(this.host.engine, this.areas, fact);
  }

  private write(style: IStyleData): void {
    writeStyle(this.host.engine, this.areas, style);
  }
}

function flag(value: unknown): BooleanNumber {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", "true or false expected");
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function underline(value: unknown): ITextDecoration {
  if (value === "None") return { s: BooleanNumber.FALSE };
  if (value === "Single") return { s: BooleanNumber.TRUE, t: TextDecoration.SINGLE };
  if (value === "Double") return { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE };
  const isKnown = value === "SingleAccountant" || value === "DoubleAccountant";
  throw new ExcelError(isKnown ? "NotImplemented" : "InvalidArgument", "underline");
}
