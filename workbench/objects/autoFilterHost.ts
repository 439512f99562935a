import { clearTableFilters, hasTableFilter } from "../engine/tableFilters";
import { tableArea, tableById } from "../engine/tables";
import type { EngineTable } from "../engine/tables";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { FilterHost } from "./filterHost";
import type { Host } from "./host";
import { wholeNumber } from "./rangeArgument";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter of a table */
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
    return hasTableFilter(this.table);
  }
  /** One entry for each column, null for those without a filter. */
  get Criteria(): unknown {
    return this.filters().map((filter) => filter.Criteria);
  }

  Apply(_range: unknown, column?: unknown, criteria?: unknown): void {
    if (typeof column !== "number") return;
    const filter = this.filter(column);
    if (criteria === null || criteria === undefined) filter.Clear();
    else filter.Apply(criteria);
  }
  ClearColumnCriteria(column: unknown): void {
    this.filter(wholeNumber(column)).Clear();
  }
  ClearCriteria(): void {
    clearTableFilters(this.host.engine, this.table);
  }
  Reapply(): void {
    for (const filter of this.filters()) {
      if (filter.Criteria !== null) filter.Apply(filter.Criteria);
    }
  }
  Remove(): void {
    this.ClearCriteria();
  }
  GetRange(): HostObject {
    return new RangeHost(this.host, tableArea(this.table));
  }
  GetRangeOrNullObject(): HostObject {
    return this.GetRange();
  }

  private filter(column: number): FilterHost {
    if (column < 0 || column >= this.table.getColumnsCount()) {
      throw new ExcelError("InvalidArgument", "columnIndex");
    }
    return new FilterHost(this.host, this.tableId, column);
  }
  private filters(): readonly FilterHost[] {
    return Array.from({ length: this.table.getColumnsCount() }, (_, index) => this.filter(index));
  }
  private get table(): EngineTable {
    return tableById(this.host.engine, this.tableId);
  }
}
