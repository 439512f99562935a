import type { CellArea } from "../engine/cellArea";
import { sortRows } from "../engine/sortRows";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { readSortFields } from "./readSortFields";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export class RangeSortHost extends HostObject {
  readonly typeName = "RangeSort";

  constructor(
    private readonly host: Host,
    private readonly area: CellArea,
  ) {
    super();
  }

  Apply(fields: unknown, _matchCase?: unknown, hasHeaders?: unknown): void {
    const { area } = this;
    const rows = hasHeaders === true ? { row: area.row + 1, rows: area.rows - 1 } : {};
    sortRows(this.host.engine, { ...area, ...rows }, readSortFields(fields, area.columns));
  }
}
