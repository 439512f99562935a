import { CellReader, readMatrix } from "../engine/readCells";
import { deleteTableColumn, writeHeader } from "../engine/tableColumns";
import { columnArea, tableById, totalArea } from "../engine/tables";
import type { EngineTable } from "../engine/tables";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { columnNumber } from "./columnNumber";
import { FilterHost } from "./filterHost";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export class TableColumnHost extends HostObject {
  readonly typeName = "TableColumn";

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
    private readonly columnId: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  get Id(): number {
    return columnNumber(this.columnId);
  }
  get Index(): number {
    const { table } = this;
    const ids = Array.from(
      { length: table.getColumnsCount() },
      (_, index) => table.getTableColumnByIndex(index)?.id,
    );
    const index = ids.indexOf(this.columnId);
    if (index < 0) throw new ExcelError("ItemNotFound", "column");
    return index;
  }
  get Name(): string {
    return this.table.getColumnNameByIndex(this.Index);
  }
  set Name(value: unknown) {
    writeHeader(this.host.engine, this.table, this.Index, String(value));
  }
  get Values(): unknown {
    const area = columnArea(this.table, this.Index);
    const reader = new CellReader(this.host.engine, area.sheetId);
    return readMatrix(area, (row, column) => reader.value(row, column).value);
  }
  set Values(input: unknown) {
    this.GetRange().Values = input;
  }
  get Filter(): HostObject {
    return new FilterHost(this.host, this.tableId, this.Index);
  }

  GetRange(): RangeHost {
    return new RangeHost(this.host, columnArea(this.table, this.Index));
  }
  GetHeaderRowRange(): HostObject {
    return new RangeHost(this.host, { ...columnArea(this.table, this.Index), rows: 1 });
  }
  GetDataBodyRange(): HostObject {
    const area = columnArea(this.table, this.Index);
    return new RangeHost(this.host, { ...area, row: area.row + 1, rows: area.rows - 1 });
  }
  GetTotalRowRange(): HostObject {
    const row = foundOr(totalArea(this.table), "ItemNotFound");
    const { column } = columnArea(this.table, this.Index);
    return new RangeHost(this.host, { ...row, column, columns: 1 });
  }
  Delete(): void {
    if (this.table.getColumnsCount() === 1) throw new ExcelError("InvalidOperation", "last column");
    deleteTableColumn(this.host.engine, this.table, this.Index);
  }

  private get table(): EngineTable {
    return tableById(this.host.engine, this.tableId);
  }
}
