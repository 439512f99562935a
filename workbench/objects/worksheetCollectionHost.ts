import { newSheetColumns, newSheetRows, newSheetSizes } from "../engine/blankWorkbook";
import { isSheetName } from "../engine/sheetNameRule";
import { findSheet } from "../engine/sheets";
import { openWorkbook } from "../engine/unit";
import { eventType, workbookTarget } from "../events/eventHub";
import type { EventNumber } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { WorksheetHost } from "./worksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollectionHost extends HostCollection {
  readonly typeName = "WorksheetCollection";

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
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
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
    return found(this.visible(visibleOnly).at(0));
  }
  GetLast(visibleOnly?: unknown): HostObject {
    return found(this.visible(visibleOnly).at(-1));
  }

  /** A new sheet goes to the end and is not activated. */
  Add(name?: unknown): HostObject {
    const workbook = openWorkbook(this.host.engine);
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

  _RegisterDataChangedEvent(): void {
    this.register(eventType.worksheetChanged);
  }
  _UnregisterDataChangedEvent(): void {
    this.unregister(eventType.worksheetChanged);
  }
  _RegisterSelectionChangedEvent(): void {
    this.register(eventType.worksheetSelectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.unregister(eventType.worksheetSelectionChanged);
  }
  _RegisterActivatedEvent(): void {
    this.register(eventType.worksheetActivated);
  }
  _UnregisterActivatedEvent(): void {
    this.unregister(eventType.worksheetActivated);
  }
  _RegisterDeactivatedEvent(): void {
    this.register(eventType.worksheetDeactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.unregister(eventType.worksheetDeactivated);
  }
  _RegisterAddedEvent(): void {
    this.register(eventType.worksheetAdded);
  }
  _UnregisterAddedEvent(): void {
    this.unregister(eventType.worksheetAdded);
  }
  _RegisterDeletedEvent(): void {
    this.register(eventType.worksheetDeleted);
  }
  _UnregisterDeletedEvent(): void {
    this.unregister(eventType.worksheetDeleted);
  }
  _RegisterEventNameChanged(): void {
    this.register(eventType.worksheetNameChanged);
  }
  _UnregisterEventNameChanged(): void {
    this.unregister(eventType.worksheetNameChanged);
  }

  private visible(only: unknown): readonly WorksheetHost[] {
    return this.items().filter((sheet) => only !== true || sheet.Visibility === "Visible");
  }
  private freeName(): string {
    let number = this.items().length + 1;
    while (findSheet(this.host.engine, `Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }
  private register(type: EventNumber): void {
    this.host.events.register(type, workbookTarget);
  }
  private unregister(type: EventNumber): void {
    this.host.events.unregister(type, workbookTarget);
  }
}

function found(sheet: WorksheetHost | undefined): WorksheetHost {
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return sheet;
}
