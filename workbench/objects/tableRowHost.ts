import { deleteTableRows } from "../engine/tableRows";
import { dataArea, tableById } from "../engine/tables";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export class TableRowHost extends HostObject {
  readonly typeName = "TableRow";

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(input: unknown) {
    this.GetRange().Values = input;
  }
  GetRange(): RangeHost {
    const area = dataArea(tableById(this.host.engine, this.tableId));
    if (this.index >= area.rows) throw new ExcelError("ItemNotFound", "row");
    return new RangeHost(this.host, { ...area, row: area.row + this.index, rows: 1 });
  }
  Delete(): void {
    deleteTableRows(this.host.engine, tableById(this.host.engine, this.tableId), this.index, 1);
  }
}
