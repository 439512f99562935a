import {
  filterSheetColumn,
  reapplySheetFilter,
  removeSheetFilter,
  setSheetFilterArea,
  sheetFilter,
  sheetFilterArea,
} from "../engine/sheetFilter";
import { toRange } from "../engine/gridClamp";
import { tablesTouching } from "../engine/tables";
import { usedArea } from "../engine/usedArea";
import type { AutoFilterFile } from "../file/columnFilterFile";
import { fromGridAutoFilter, toGridAutoFilter } from "../file/gridAutoFilter";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { appliedRule } from "./appliedRule";
import { criteriaOfRule, readFilterCriteria } from "./filterCriteria";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { areaOfArgument, wholeNumber } from "./rangeArgument";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter of a sheet: filters cells outside tables. */
export class SheetAutoFilterHost extends HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.file !== undefined;
  }
  get IsDataFiltered(): boolean {
    return (this.file?.filters.length ?? 0) > 0;
  }
  get Criteria(): unknown {
    const { file } = this;
    if (file === undefined) return [];
    const columns = file.area.endColumn - file.area.startColumn + 1;
    return Array.from({ length: columns }, (_, index) => {
      const found = file.filters.find(({ column }) => column === index);
      return found === undefined ? null : criteriaOfRule(found.rule);
    });
  }

  /** Without a column the headers get their buttons, and nothing is hidden. */
  Apply(range: unknown, column?: unknown, criteria?: unknown): void {
    const { engine } = this.host;
    const given = areaOfArgument(engine, range, this.sheetId);
    const area = usedArea(engine, given, "values") ?? given;
    if (tablesTouching(engine, area).length > 0) {
      throw new ExcelError("InvalidOperation", "a table has its own filter");
    }
    setSheetFilterArea(engine, area);
    if (typeof column !== "number") return;
    if (criteria === null || criteria === undefined) return this.ClearColumnCriteria(column);
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const cells = { ...body, column: area.column + column, columns: 1 };
    const rule = appliedRule(engine, cells, readFilterCriteria(criteria));
    const grid = toGridAutoFilter({ area: toRange(area), filters: [{ column, rule }] }, []);
    const [filter] = grid.filterColumns ?? [];
    if (filter === undefined) throw new ExcelError("NotImplemented", "criteria");
    filterSheetColumn(engine, this.sheetId, area.column + column, filter);
  }
  ClearColumnCriteria(column: unknown): void {
    const area = sheetFilterArea(this.host.engine, this.sheetId);
    if (area === undefined) return;
    filterSheetColumn(this.host.engine, this.sheetId, area.column + wholeNumber(column), null);
  }
  ClearCriteria(): void {
    for (const { column } of this.file?.filters ?? []) this.ClearColumnCriteria(column);
  }
  Reapply(): void {
    reapplySheetFilter(this.host.engine, this.sheetId);
  }
  Remove(): void {
    removeSheetFilter(this.host.engine, this.sheetId);
  }
  GetRange(): HostObject {
    return foundOr(this.GetRangeOrNullObject(), "ItemNotFound");
  }
  GetRangeOrNullObject(): HostObject | null {
    const area = sheetFilterArea(this.host.engine, this.sheetId);
    return area === undefined ? null : new RangeHost(this.host, area);
  }

  private get file(): AutoFilterFile | undefined {
    const filter = sheetFilter(this.host.engine, this.sheetId);
    return filter === undefined ? undefined : fromGridAutoFilter(filter);
  }
}
