import { newSheetColumns, newSheetRows, newSheetSizes } from "../engine/blankWorkbook";
import { isSheetName } from "../engine/sheetNameRule";
import { findSheet } from "../engine/sheets";
import { assertStructure } from "../engine/structureProtection";
import { openWorkbook } from "../engine/unit";
import { eventType, workbookTarget } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { offerEvents } from "./offerEvents";
import { sheetEvents } from "./sheetEvents";
import { WorksheetHost } from "./worksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollectionHost extends HostCollection {
  readonly typeName = "WorksheetCollection";

  static {
    const events = {
      ...sheetEvents,
      AddedEvent: eventType.worksheetAdded,
      DeletedEvent: eventType.worksheetDeleted,
      EventMoved: eventType.worksheetMoved,
    };
    offerEvents(this, events, ({ host }) => ({ hub: host.events, target: workbookTarget }));
  }

  constructor(private readonly host: Host) {
    super();
  }

  items(): readonly WorksheetHost[] {
    return openWorkbook(this.host.engine)
      .getSheets()
      .map((sheet) => new WorksheetHost(this.host, sheet.getSheetId()));
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.visible(visibleOnly).length;
  }
  Indexer(key: unknown): HostObject {
    return foundOr(this.GetItemOrNullObject(key), "ItemNotFound");
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const sheet = findSheet(this.host.engine, String(key));
    return sheet === undefined ? null : new WorksheetHost(this.host, sheet.getSheetId());
  }
  GetActiveWorksheet(): HostObject {
    const active = openWorkbook(this.host.engine).getActiveSheet();
    return new WorksheetHost(this.host, active.getSheetId());
  }
  GetFirst(visibleOnly?: unknown): HostObject {
    return foundOr(this.visible(visibleOnly).at(0), "ItemNotFound");
  }
  GetLast(visibleOnly?: unknown): HostObject {
    return foundOr(this.visible(visibleOnly).at(-1), "ItemNotFound");
  }

  /** A new sheet goes to the end and is not activated. */
  Add(name?: unknown): HostObject {
    const workbook = openWorkbook(this.host.engine);
    assertStructure(this.host.engine);
    const newName = typeof name === "string" ? name : this.freeName();
    if (!isSheetName(newName)) throw new ExcelError("InvalidArgument", "name");
    if (findSheet(this.host.engine, newName) !== undefined) {
      throw new ExcelError("ItemAlreadyExists", "name");
    }
    const active = workbook.getActiveSheet();
    const sheet = workbook.insertSheet(newName, {
      index: workbook.getSheets().length,
      sheet: { rowCount: newSheetRows, columnCount: newSheetColumns, ...newSheetSizes },
    });
    active.activate();
    return new WorksheetHost(this.host, sheet.getSheetId());
  }

  private visible(only: unknown): readonly WorksheetHost[] {
    return this.items().filter((sheet) => only !== true || sheet.Visibility === "Visible");
  }
  private freeName(): string {
    let number = this.items().length + 1;
    while (findSheet(this.host.engine, `Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }
}
