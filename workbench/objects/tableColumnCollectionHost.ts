import { blankHeader } from "../engine/createTable";
import { insertTableColumn } from "../engine/tableColumns";
import { columnNames, tableById } from "../engine/tables";
import type { EngineTable } from "../engine/tables";
import { uniqueHeaders } from "../engine/uniqueHeaders";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { TableColumnHost } from "./tableColumnHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class TableColumnCollectionHost extends HostCollection {
  readonly typeName = "TableColumnCollection";

  constructor(
    private readonly host: Host,
    private readonly tableId: string,
  ) {
    super();
  }

  get Count(): number {
    return this.table.getColumnsCount();
  }
  items(): readonly TableColumnHost[] {
    const { table } = this;
    return Array.from({ length: table.getColumnsCount() }, (_, index) => {
      const id = table.getTableColumnByIndex(index)?.id ?? "";
      return new TableColumnHost(this.host, this.tableId, id);
    });
  }
  Indexer(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  /** A number is a column's id, a text its name. */
  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const isWanted = (column: TableColumnHost) =>
      typeof key === "number" ? column.Id === key : column.Name.toLowerCase() === wanted;
    return this.items().find(isWanted) ?? null;
  }
  Add(index?: unknown, values?: unknown, name?: unknown): HostObject {
    const { engine } = this.host;
    const { table } = this;
    const position = typeof index === "number" && index >= 0 ? index : table.getColumnsCount();
    if (position > table.getColumnsCount()) throw new ExcelError("InvalidArgument", "index");
    const names = [...columnNames(table)];
    const wanted = typeof name === "string" ? name : headerOf(values);
    names.splice(position, 0, names.includes(wanted) ? "" : wanted);
    const unique = uniqueHeaders(names, blankHeader(engine))[position] ?? "";
    insertTableColumn(engine, table, position, unique);
    const column = this.items()[position];
    if (column === undefined) throw new ExcelError("GeneralException");
    if (Array.isArray(values)) column.Values = withHeader(values, unique);
    return column;
  }

  private get table(): EngineTable {
    return tableById(this.host.engine, this.tableId);
  }
}

function headerOf(values: unknown): string {
  const first: unknown = Array.isArray(values) ? values[0] : undefined;
  const cell: unknown = Array.isArray(first) ? first[0] : first;
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/** The values of a new column begin with its header. */
function withHeader(values: readonly unknown[], header: string): readonly unknown[] {
  return values.map((row, index): unknown => {
    if (index === 0) return [`'${header}`];
    return Array.isArray(row) ? row : [row];
  });
}
