import { clearColumnFilter, filterByTexts } from "../engine/tableFilters";
import { tableById } from "../engine/tables";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.filter, as far as filtering by values goes */
export class FilterHost extends HostObject {
  readonly typeName = "Filter";

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
    private readonly column: number,
  ) {
    super();
  }

  ApplyValuesFilter(values: unknown): void {
    if (!isTexts(values)) throw new ExcelError("InvalidArgument", "values");
    const { engine } = this.host;
    filterByTexts(engine, tableById(engine, this.tableId), this.column, values);
  }
  Clear(): void {
    const { engine } = this.host;
    clearColumnFilter(engine, tableById(engine, this.tableId), this.column);
  }
}

function isTexts(values: unknown): values is readonly string[] {
  return Array.isArray(values) && values.every((value) => typeof value === "string");
}
