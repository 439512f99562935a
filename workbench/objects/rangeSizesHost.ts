import type { CellArea } from "../engine/cellArea";
import { newSheetSizes } from "../engine/blankWorkbook";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../engine/lineSize";
import { sheetModel } from "../engine/unit";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** The object model counts points, the engine pixels. */
const pointsPerPixel = 72 / 96;

/** The part of `Excel.RangeFormat` that is about the sizes of rows and columns. */
export abstract class RangeSizesHost extends HostObject {
  constructor(
    protected readonly host: Host,
    protected readonly areas: readonly CellArea[],
  ) {
    super();
  }

  get ColumnWidth(): number | null {
    return same(this.areas.map((area) => columnWidth(this.host.engine, area)));
  }
  set ColumnWidth(value: unknown) {
    const points = size(value, "columnWidth");
    for (const area of this.areas) setColumnWidth(this.host.engine, area, points);
  }
  get RowHeight(): number | null {
    return same(this.areas.map((area) => rowHeight(this.host.engine, area)));
  }
  set RowHeight(value: unknown) {
    const points = size(value, "rowHeight");
    for (const area of this.areas) setRowHeight(this.host.engine, area, points);
  }
  get UseStandardWidth(): boolean | null {
    const width = this.ColumnWidth;
    return width === null ? null : width === this.standard("defaultColumnWidth");
  }
  set UseStandardWidth(value: unknown) {
    if (value === true) this.ColumnWidth = this.standard("defaultColumnWidth");
  }
  get UseStandardHeight(): boolean | null {
    const height = this.RowHeight;
    return height === null ? null : height === this.standard("defaultRowHeight");
  }
  set UseStandardHeight(value: unknown) {
    if (value === true) this.RowHeight = this.standard("defaultRowHeight");
  }
  AutofitColumns(): void {
    for (const area of this.areas) autofitColumns(this.host.engine, area);
  }
  AutofitRows(): void {
    for (const area of this.areas) autofitRows(this.host.engine, area);
  }

  private standard(name: "defaultColumnWidth" | "defaultRowHeight"): number {
    const sheetId = this.areas[0]?.sheetId ?? "";
    const pixels = sheetModel(this.host.engine, sheetId).getConfig()[name];
    return (pixels > 0 ? pixels : newSheetSizes[name]) * pointsPerPixel;
  }
}

function same<T>([first, ...others]: readonly (T | null)[]): T | null {
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function size(value: unknown, name: string): number {
  if (typeof value !== "number" || value < 0) throw new ExcelError("InvalidArgument", name);
  return value;
}
