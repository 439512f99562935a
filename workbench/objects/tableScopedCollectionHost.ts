import type { EngineTable } from "../engine/tables";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { TableHost } from "./tableHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export class TableScopedCollectionHost extends HostCollection {
  readonly typeName = "TableScopedCollection";

  constructor(
    private readonly host: Host,
    private readonly tables: readonly EngineTable[],
  ) {
    super();
  }

  items(): readonly TableHost[] {
    return this.tables.map((table) => new TableHost(this.host, table.getId()));
  }
  GetFirst(): HostObject {
    const first = this.items()[0];
    if (first === undefined) throw new ExcelError("ItemNotFound");
    return first;
  }
  Indexer(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const items = this.items();
    return items.find((table) => table.Id === key || table.Name.toLowerCase() === wanted) ?? null;
  }
}
