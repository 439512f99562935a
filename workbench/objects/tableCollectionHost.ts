import { createTable } from "../engine/createTable";
import { allTables, findTable } from "../engine/tables";
import { openWorkbook } from "../engine/unit";
import { eventType, workbookTarget } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { offerEvents } from "./offerEvents";
import { areaOfArgument } from "./rangeArgument";
import { TableHost } from "./tableHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection: the workbook's tables, or one sheet's. */
export class TableCollectionHost extends HostCollection {
  readonly typeName = "TableCollection";

  static {
    offerEvents(
      this,
      {
        DataChangedEvent: eventType.tableChanged,
        AddedEvent: eventType.tableAdded,
        DeletedEvent: eventType.tableDeleted,
      },
      ({ host, sheetId }) => ({ hub: host.events, target: sheetId ?? workbookTarget }),
    );
  }

  constructor(
    private readonly host: Host,
    private readonly sheetId?: string,
  ) {
    super();
  }

  get Count(): number {
    return this.items().length;
  }
  items(): readonly TableHost[] {
    return allTables(this.host.engine)
      .filter((table) => this.sheetId === undefined || table.getSubunitId() === this.sheetId)
      .map((table) => new TableHost(this.host, table.getId()));
  }
  Indexer(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const table = findTable(this.host.engine, String(key));
    if (table === undefined) return null;
    const isElsewhere = this.sheetId !== undefined && table.getSubunitId() !== this.sheetId;
    return isElsewhere ? null : new TableHost(this.host, table.getId());
  }

  Add(address: unknown, hasHeaders: unknown): HostObject {
    const { engine } = this.host;
    const sheetId = this.sheetId ?? openWorkbook(engine).getActiveSheet().getSheetId();
    const area = areaOfArgument(engine, address, sheetId);
    const id = createTable(engine, area, hasHeaders === true ? "present" : "missing");
    return new TableHost(this.host, id);
  }
}
