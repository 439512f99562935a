import { clearTableFilters, hasTableFilter } from "../engine/tableFilters";
import { tableById } from "../engine/tables";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter, as far as clearing goes */
export class AutoFilterHost extends HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  get Enabled(): boolean {
    return true;
  }
  get IsDataFiltered(): boolean {
    return hasTableFilter(tableById(this.host.engine, this.tableId));
  }
  ClearCriteria(): void {
    clearTableFilters(this.host.engine, tableById(this.host.engine, this.tableId));
  }
}
