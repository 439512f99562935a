import { hasInsertRow, setInsertRow } from "../engine/insertRow";
import { deleteTableRows, insertTableRows } from "../engine/tableRows";
import { dataArea, tableById } from "../engine/tables";
import type { EngineTable } from "../engine/tables";
import { writeInputs } from "../engine/writeCells";
import { assertWritable } from "../engine/protection";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { wholeNumber } from "./rangeArgument";
import { TableRowHost } from "./tableRowHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export class TableRowCollectionHost extends HostCollection {
  readonly typeName = "TableRowCollection";

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  get Count(): number {
    return dataArea(this.table).rows;
  }
  items(): readonly HostObject[] {
    return Array.from(
      { length: this.Count },
      (_, index) => new TableRowHost(this.host, this.tableId, index),
    );
  }
  Indexer(key: unknown): HostObject {
    return this.GetItemAt(wholeNumber(key));
  }

  Add(index?: unknown, values?: unknown): HostObject {
    const { engine } = this.host;
    const { table } = this;
    const area = dataArea(table);
    assertWritable(engine, area.sheetId);
    const rows = rowsOf(values, area.columns);
    const position = typeof index === "number" && index >= 0 ? index : area.rows;
    if (position > area.rows) throw new ExcelError("InvalidArgument", "index");
    const isFirst = rows !== undefined && hasInsertRow(engine, table);
    const added = (rows?.length ?? 1) - (isFirst ? 1 : 0);
    if (added > 0) insertTableRows(engine, table, isFirst ? 1 : position, added);
    const first = isFirst ? 0 : position;
    if (rows !== undefined) {
      writeInputs(engine, { ...area, row: area.row + first, rows: rows.length }, rows);
    }
    setInsertRow(table, false);
    return new TableRowHost(this.host, this.tableId, first);
  }
  DeleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw new ExcelError("InvalidArgument", "rows");
    const indexes = rows.map((row: unknown) =>
      row instanceof TableRowHost ? row.Index : wholeNumber(row),
    );
    const { rows: count } = dataArea(this.table);
    const isOutside = indexes.some((index) => index < 0 || index >= count);
    if (isOutside) throw new ExcelError("InvalidArgument", "rows");
    const unique = [...new Set(indexes)].sort((one, other) => other - one);
    for (const index of unique) deleteTableRows(this.host.engine, this.table, index, 1);
  }
  DeleteRowsAt(index: unknown, count?: unknown): void {
    const first = wholeNumber(index);
    const number = typeof count === "number" ? count : 1;
    if (first < 0 || number < 1 || first + number > dataArea(this.table).rows) {
      throw new ExcelError("InvalidArgument", "index");
    }
    deleteTableRows(this.host.engine, this.table, first, number);
  }

  private get table(): EngineTable {
    return tableById(this.host.engine, this.tableId);
  }
}

/** One row may be given without the outer array. */
function rowsOf(values: unknown, columns: number): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(values)) return undefined;
  const given: readonly unknown[] = values;
  const rows = given.every(Array.isArray) ? given : [given];
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) {
    throw new ExcelError("InvalidArgument", "values");
  }
  return rows as readonly (readonly unknown[])[];
}
