import { sortRows } from "../engine/sortRows";
import { dataArea, tableById } from "../engine/tables";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { readSortFields } from "./readSortFields";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export class TableSortHost extends HostObject {
  readonly typeName = "TableSort";

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  Apply(fields: unknown): void {
    const area = dataArea(tableById(this.host.engine, this.tableId));
    sortRows(this.host.engine, area, readSortFields(fields, area.columns));
  }
}
