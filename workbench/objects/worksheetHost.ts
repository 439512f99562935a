import { BooleanNumber } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";

import { colourText, readColour } from "../engine/colour";
import { assertStructure } from "../engine/structureProtection";
import { copySheet } from "../engine/copySheet";
import { isSameName, isSheetName } from "../engine/sheetNameRule";
import { setSheetVisibility, sheetVisibility } from "../engine/sheetVisibility";
import { openWorkbook, sheetById } from "../engine/unit";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import { ChartCollectionHost } from "./chartCollectionHost";
import { CommentCollectionHost } from "./commentCollectionHost";
import { CustomPropertyCollectionHost } from "./customPropertyCollectionHost";
import { foundOr } from "./foundOr";
import { FreezePanesHost } from "./freezePanesHost";
import type { Host } from "./host";
import { NamedItemCollectionHost } from "./namedItemCollectionHost";
import { PageBreakCollectionHost } from "./pageBreakCollectionHost";
import { PageLayoutHost } from "./pageLayoutHost";
import { ProtectionHost } from "./protectionHost";
import { wholeNumber } from "./rangeArgument";
import { SheetAutoFilterHost } from "./sheetAutoFilterHost";
import { TableCollectionHost } from "./tableCollectionHost";
import { WorksheetRangesHost } from "./worksheetRangesHost";

const copyPlaces: readonly unknown[] = ["None", "Before", "After", "Beginning", "End"];

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class WorksheetHost extends WorksheetRangesHost {
  readonly typeName = "Worksheet";

  constructor(host: Host, sheetId: string) {
    super(host, sheetId);
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
    assertStructure(this.host.engine);
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
    assertStructure(this.host.engine);
    openWorkbook(this.host.engine).moveSheet(this.sheet, wholeNumber(value));
  }
  get Visibility(): string {
    return sheetVisibility(this.host.engine, this.sheetId);
  }
  set Visibility(value: unknown) {
    assertStructure(this.host.engine);
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
  get AutoFilter(): HostObject {
    return new SheetAutoFilterHost(this.host, this.sheetId);
  }
  get Comments(): HostObject {
    return new CommentCollectionHost(this.host, this.sheetId);
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
  get PageLayout(): HostObject {
    return new PageLayoutHost(this.host, this.sheetId);
  }
  get HorizontalPageBreaks(): HostObject {
    return new PageBreakCollectionHost(this.host, this.sheetId, "rows");
  }
  get VerticalPageBreaks(): HostObject {
    return new PageBreakCollectionHost(this.host, this.sheetId, "columns");
  }
  get CustomProperties(): HostObject {
    return new CustomPropertyCollectionHost(this.host, this.sheetId);
  }

  GetNext(visibleOnly?: unknown): HostObject {
    return foundOr(this.GetNextOrNullObject(visibleOnly), "ItemNotFound");
  }
  GetNextOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.neighbour(this.Position + 1, 1, visibleOnly);
  }
  GetPrevious(visibleOnly?: unknown): HostObject {
    return foundOr(this.GetPreviousOrNullObject(visibleOnly), "ItemNotFound");
  }
  GetPreviousOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.neighbour(this.Position - 1, -1, visibleOnly);
  }

  /** Without a position the copy goes to the end. */
  Copy(position?: unknown, relativeTo?: unknown): HostObject {
    assertStructure(this.host.engine);
    const place = position ?? "None";
    if (!copyPlaces.includes(place)) throw new ExcelError("InvalidArgument", "positionType");
    const isRelative = place === "Before" || place === "After";
    if (isRelative && !(relativeTo instanceof WorksheetHost)) {
      throw new ExcelError("InvalidArgument", "relativeTo");
    }
    const copy = new WorksheetHost(this.host, copySheet(this.host.engine, this.sheetId));
    const others = openWorkbook(this.host.engine).getSheets().length - 1;
    const anchor = relativeTo instanceof WorksheetHost ? relativeTo.sheetId : "";
    copy.Position = place === "Beginning" ? 0 : others;
    if (isRelative) copy.Position = this.indexOf(anchor) + (place === "After" ? 1 : 0);
    return copy;
  }
  Activate(): void {
    if (this.sheet.getSheet().isSheetHidden() === BooleanNumber.TRUE) {
      throw new ExcelError("InvalidOperation", "the sheet is hidden");
    }
    this.sheet.activate();
  }
  /** Excel keeps at least one visible sheet. */
  Delete(): void {
    assertStructure(this.host.engine);
    const visible = openWorkbook(this.host.engine)
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden() && sheet.getSheetId() !== this.sheetId);
    if (visible.length === 0) throw new ExcelError("InvalidOperation", "the last visible sheet");
    openWorkbook(this.host.engine).deleteSheet(this.sheet);
  }
  async Calculate(): Promise<void> {
    await this.host.calculation.recalculate();
  }

  /** How the client finds a sheet again that it got by another way than the collection. */
  _GetSheetById(id: string): HostObject {
    return new WorksheetHost(this.host, id);
  }
  _GetAnotherWorksheetById(id: string): HostObject {
    return new WorksheetHost(this.host, id);
  }

  private neighbour(from: number, step: 1 | -1, visibleOnly: unknown): HostObject | null {
    const sheets = openWorkbook(this.host.engine).getSheets();
    for (let index = from; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet !== undefined && (visibleOnly !== true || !sheet.isSheetHidden())) {
        return new WorksheetHost(this.host, sheet.getSheetId());
      }
    }
    return null;
  }
  private indexOf(sheetId: string): number {
    return sheetById(this.host.engine, sheetId).getIndex();
  }
  private get sheet(): FWorksheet {
    return sheetById(this.host.engine, this.sheetId);
  }
}
