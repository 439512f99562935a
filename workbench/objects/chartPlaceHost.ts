import type { SheetRectangle } from "../charts/chartPlace";
import { rectangleOf } from "../charts/chartPlace";
import { sheetLines } from "../charts/sheetLines";
import type { CellArea } from "../engine/cellArea";
import { lastColumn, lastRow } from "../engine/cellArea";
import { HostObject } from "../protocol/hostObject";
import { numberOf } from "./chartArguments";
import type { ChartHandle } from "./chartHandle";
import { areaOfArgument } from "./rangeArgument";
import { RangeHost } from "./rangeHost";

const pixelsPerPoint = 96 / 72;

/** Where a chart lies, in points from the sheet's corner. */
export abstract class ChartPlaceHost extends HostObject {
  readonly typeName = "Chart";

  constructor(protected readonly chart: ChartHandle) {
    super();
  }

  get Left(): number {
    return this.chart.rectangle.left / pixelsPerPoint;
  }
  set Left(value: unknown) {
    this.resize({ left: numberOf(value, "left", 0) * pixelsPerPoint });
  }
  get Top(): number {
    return this.chart.rectangle.top / pixelsPerPoint;
  }
  set Top(value: unknown) {
    this.resize({ top: numberOf(value, "top", 0) * pixelsPerPoint });
  }
  get Width(): number {
    return this.chart.rectangle.width / pixelsPerPoint;
  }
  set Width(value: unknown) {
    this.resize({ width: numberOf(value, "width", 1) * pixelsPerPoint });
  }
  get Height(): number {
    return this.chart.rectangle.height / pixelsPerPoint;
  }
  set Height(value: unknown) {
    this.resize({ height: numberOf(value, "height", 1) * pixelsPerPoint });
  }

  /** Without an end the chart keeps its size. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.cellsOf(startCell);
    const end = endCell === null || endCell === undefined ? undefined : this.cellsOf(endCell);
    const from = { row: start.row, rowOffset: 0, column: start.column, columnOffset: 0 };
    if (end === undefined) {
      const { left, top } = rectangleOf(this.lines, { from, to: from });
      this.resize({ left, top });
      return;
    }
    const to = { ...from, row: lastRow(end) + 1, column: lastColumn(end) + 1 };
    this.chart.rectangle = rectangleOf(this.lines, { from, to });
  }

  private get lines() {
    return sheetLines(this.chart.host.engine, this.chart.sheetId);
  }
  private cellsOf(cells: unknown): CellArea {
    if (cells instanceof RangeHost) return cells.area;
    return areaOfArgument(this.chart.host.engine, cells, this.chart.sheetId);
  }
  private resize(changes: Partial<SheetRectangle>): void {
    this.chart.rectangle = { ...this.chart.rectangle, ...changes };
  }
}
