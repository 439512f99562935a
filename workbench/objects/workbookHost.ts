import { parseAddress } from "../engine/address";
import { activeCellArea, selectedArea, selectedAreas } from "../engine/selection";
import { openWorkbook } from "../engine/unit";
import { eventType, workbookTarget } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { ApplicationHost } from "./applicationHost";
import { CommentCollectionHost } from "./commentCollectionHost";
import { CustomXmlPartCollectionHost } from "./customXmlPartCollectionHost";
import { DocumentPropertiesHost } from "./documentPropertiesHost";
import type { Host } from "./host";
import { NamedItemCollectionHost } from "./namedItemCollectionHost";
import { offerEvents } from "./offerEvents";
import { RangeAreasHost } from "./rangeAreasHost";
import { RangeHost } from "./rangeHost";
import { RuntimeHost } from "./runtimeHost";
import { SettingCollectionHost } from "./settingCollectionHost";
import { TableCollectionHost } from "./tableCollectionHost";
import { WorkbookProtectionHost } from "./workbookProtectionHost";
import { WorksheetCollectionHost } from "./worksheetCollectionHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class WorkbookHost extends HostObject {
  readonly typeName = "Workbook";

  static {
    offerEvents(this, { ActivatedEvent: eventType.workbookActivated }, ({ host }) => ({
      hub: host.events,
      target: workbookTarget,
    }));
  }

  constructor(private readonly host: Host) {
    super();
  }

  get Name(): string {
    return openWorkbook(this.host.engine).getName();
  }
  get ReadOnly(): boolean {
    return false;
  }
  get AutoSave(): boolean {
    return true;
  }
  get Application(): HostObject {
    return new ApplicationHost(this.host);
  }
  get Worksheets(): HostObject {
    return new WorksheetCollectionHost(this.host);
  }
  get Tables(): HostObject {
    return new TableCollectionHost(this.host);
  }
  get Names(): HostObject {
    return new NamedItemCollectionHost(this.host);
  }
  get Protection(): HostObject {
    return new WorkbookProtectionHost(this.host);
  }
  get Comments(): HostObject {
    return new CommentCollectionHost(this.host);
  }
  get Properties(): HostObject {
    return new DocumentPropertiesHost(this.host);
  }
  get CustomXmlParts(): HostObject {
    return new CustomXmlPartCollectionHost(this.host);
  }
  get Settings(): HostObject {
    return new SettingCollectionHost(this.host);
  }
  get _Runtime(): HostObject {
    return new RuntimeHost(this.host);
  }

  /** The workbook is kept in the browser after every change: nothing is left to save. */
  Save(): void {}

  GetSelectedRange(): HostObject {
    return new RangeHost(this.host, selectedArea(this.host.engine));
  }
  GetSelectedRanges(): HostObject {
    return new RangeAreasHost(this.host, selectedAreas(this.host.engine));
  }
  GetActiveCell(): HostObject {
    return new RangeHost(this.host, activeCellArea(this.host.engine));
  }

  _RemoveReference(id: string): void {
    this.host.references.release(id);
  }
  _RemoveAllReferences(): void {
    this.host.references.clear();
  }
  /** `eventArgs.getRange(context)`: the reference says where the change was ("sheetId!A1:B2"). */
  _GetRangeForEventByReferenceId(reference: string): HostObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range === null) throw new ExcelError("ItemNotFound");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): HostObject | null {
    const mark = reference.lastIndexOf("!");
    const sheetId = reference.slice(0, mark);
    const parsed = parseAddress(reference.slice(mark + 1));
    const sheet = openWorkbook(this.host.engine).getSheetBySheetId(sheetId);
    if (parsed === undefined || !sheet) return null;
    return new RangeHost(this.host, { ...parsed.area, sheetId });
  }
}
