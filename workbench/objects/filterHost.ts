import { clearColumnFilter, filterColumn, keptCriteria } from "../engine/tableFilters";
import { columnArea, tableById } from "../engine/tables";
import type { EngineTable } from "../engine/tables";
import { fromGridFilter, toGridFilter } from "../file/gridColumnFilter";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { appliedRule } from "./appliedRule";
import { criteriaOfRule, readFilterCriteria } from "./filterCriteria";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.filter of a table's column */
export class FilterHost extends HostObject {
  readonly typeName = "Filter";

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
    private readonly column: number,
  ) {
    super();
  }

  /** Null where the column is not filtered. */
  get Criteria(): unknown {
    const present = this.table.getTableFilterColumn(this.column);
    if (present === undefined) return null;
    const kept = keptCriteria(this.table, this.column);
    if (kept !== undefined) return kept;
    const rule = fromGridFilter(present);
    return rule === undefined ? null : criteriaOfRule(rule);
  }

  Apply(given: unknown): void {
    const criteria = readFilterCriteria(given);
    const { engine } = this.host;
    const column = columnArea(this.table, this.column);
    const body = { ...column, row: column.row + 1, rows: column.rows - 1 };
    const filter = toGridFilter(appliedRule(engine, body, criteria));
    if (filter === undefined) throw new ExcelError("NotImplemented", "criteria");
    filterColumn(engine, this.table, this.column, filter, criteria);
  }
  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: "Values", values });
  }
  ApplyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.Apply({ filterOn: "Custom", criterion1, criterion2, operator: operator ?? "And" });
  }
  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "TopItems", criterion1: String(count) });
  }
  ApplyTopPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: "TopPercent", criterion1: String(percent) });
  }
  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "BottomItems", criterion1: String(count) });
  }
  ApplyBottomPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: "BottomPercent", criterion1: String(percent) });
  }
  ApplyDynamicFilter(dynamicCriteria: unknown): void {
    this.Apply({ filterOn: "Dynamic", dynamicCriteria });
  }
  ApplyCellColorFilter(color: unknown): void {
    this.Apply({ filterOn: "CellColor", color });
  }
  ApplyFontColorFilter(color: unknown): void {
    this.Apply({ filterOn: "FontColor", color });
  }
  Clear(): void {
    clearColumnFilter(this.host.engine, this.table, this.column);
  }

  private get table(): EngineTable {
    return tableById(this.host.engine, this.tableId);
  }
}
