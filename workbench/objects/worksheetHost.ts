import { BooleanNumber } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";

import { colourText, readColour } from "../engine/colour";
import type { CellArea } from "../engine/cellArea";
import { excelColumns, excelRows } from "../engine/cellArea";
import { isSameName, isSheetName } from "../engine/sheetNameRule";
import { setSheetVisibility, sheetVisibility } from "../engine/sheetVisibility";
import { openWorkbook, sheetById } from "../engine/unit";
import { usedArea } from "../engine/usedArea";
import { eventType } from "../events/eventHub";
import type { EventNumber } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { ChartCollectionHost } from "./chartCollectionHost";
import { CustomPropertyCollectionHost } from "./customPropertyCollectionHost";
import { FreezePanesHost } from "./freezePanesHost";
import type { Host } from "./host";
import { NamedItemCollectionHost } from "./namedItemCollectionHost";
import { ProtectionHost } from "./protectionHost";
import { areaOfArgument, areasOfArgument, wholeNumber } from "./rangeArgument";
import { RangeAreasHost } from "./rangeAreasHost";
import { RangeHost } from "./rangeHost";
import { TableCollectionHost } from "./tableCollectionHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class WorksheetHost extends HostObject {
  readonly typeName = "Worksheet";

  constructor(
    private readonly host: Host,
    readonly sheetId: string,
  ) {
    super();
    sheetById(host.engine, sheetId);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheetId };
  }

  get Id(): string {
    return this.sheetId;
  }
  get Name(): string {
    return this.sheet.getSheetName();
  }
  set Name(value: unknown) {
    const name = String(value);
    if (!isSheetName(name)) throw new ExcelError("InvalidArgument", "name");
    const others = openWorkbook(this.host.engine)
      .getSheets()
      .filter((sheet) => sheet.getSheetId() !== this.sheetId);
    if (others.some((sheet) => isSameName(sheet.getSheetName(), name))) {
      throw new ExcelError("ItemAlreadyExists", "name");
    }
    this.sheet.setName(name);
  }
  get Position(): number {
    return this.sheet.getIndex();
  }
  set Position(value: unknown) {
    openWorkbook(this.host.engine).moveSheet(this.sheet, wholeNumber(value));
  }
  get Visibility(): string {
    return sheetVisibility(this.host.engine, this.sheetId);
  }
  set Visibility(value: unknown) {
    setSheetVisibility(this.host.engine, this.sheetId, value);
  }
  get TabColor(): string {
    return colourText(this.sheet.getTabColor(), "");
  }
  set TabColor(value: unknown) {
    this.sheet.setTabColor(value === "" ? "" : readColour(value));
  }
  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }
  set ShowGridlines(value: unknown) {
    this.sheet.setHiddenGridlines(value === false);
  }
  /** The client writes `showGridlines` under this name (`Worksheet_ShowGridlines_Set`). */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }
  get StandardWidth(): number {
    return 8.43;
  }
  get StandardHeight(): number {
    return 15;
  }

  get Tables(): HostObject {
    return new TableCollectionHost(this.host, this.sheetId);
  }
  get Charts(): HostObject {
    return new ChartCollectionHost(this.host, this.sheetId);
  }
  get Names(): HostObject {
    return new NamedItemCollectionHost(this.host, this.sheetId);
  }
  get FreezePanes(): HostObject {
    return new FreezePanesHost(this.host, this.sheetId);
  }
  get Protection(): HostObject {
    return new ProtectionHost(this.host, this.sheetId);
  }
  get CustomProperties(): HostObject {
    return new CustomPropertyCollectionHost(this.host, this.sheetId);
  }

  GetRange(address?: unknown): HostObject {
    const { engine } = this.host;
    if (address !== null && address !== undefined && address !== "") {
      return new RangeHost(this.host, areaOfArgument(engine, address, this.sheetId));
    }
    return new RangeHost(this.host, this.whole);
  }
  GetRanges(address?: unknown): HostObject {
    const { engine } = this.host;
    if (address === null || address === undefined || address === "") {
      return new RangeAreasHost(this.host, [this.whole]);
    }
    return new RangeAreasHost(this.host, areasOfArgument(engine, address, this.sheetId));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    return new RangeHost(this.host, {
      sheetId: this.sheetId,
      row: wholeNumber(row),
      column: wholeNumber(column),
      rows: wholeNumber(rows),
      columns: wholeNumber(columns),
    });
  }
  GetCell(row: unknown, column: unknown): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** An empty sheet's used range is its first cell. */
  GetUsedRange(valuesOnly?: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const counts = valuesOnly === true ? "values" : "valuesAndFormats";
    const area = usedArea(this.host.engine, this.whole, counts);
    return area === undefined ? null : new RangeHost(this.host, area);
  }

  Activate(): void {
    if (this.sheet.getSheet().isSheetHidden() === BooleanNumber.TRUE) {
      throw new ExcelError("InvalidOperation", "the sheet is hidden");
    }
    this.sheet.activate();
  }
  /** Excel keeps at least one visible sheet. */
  Delete(): void {
    const visible = openWorkbook(this.host.engine)
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden() && sheet.getSheetId() !== this.sheetId);
    if (visible.length === 0) throw new ExcelError("InvalidOperation", "the last visible sheet");
    openWorkbook(this.host.engine).deleteSheet(this.sheet);
  }
  async Calculate(): Promise<void> {
    await this.host.calculation.recalculate();
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
  _RegisterEventNameChanged(): void {
    this.register(eventType.worksheetNameChanged);
  }
  _UnregisterEventNameChanged(): void {
    this.unregister(eventType.worksheetNameChanged);
  }
  /** How the client finds a sheet again that it got by another way than the collection. */
  _GetSheetById(id: string): HostObject {
    return new WorksheetHost(this.host, id);
  }
  _GetAnotherWorksheetById(id: string): HostObject {
    return new WorksheetHost(this.host, id);
  }

  private get whole(): CellArea {
    const { sheetId } = this;
    return { sheetId, row: 0, column: 0, rows: excelRows, columns: excelColumns };
  }
  private get sheet(): FWorksheet {
    return sheetById(this.host.engine, this.sheetId);
  }
  private register(type: EventNumber): void {
    this.host.events.register(type, this.sheetId);
  }
  private unregister(type: EventNumber): void {
    this.host.events.unregister(type, this.sheetId);
  }
}
