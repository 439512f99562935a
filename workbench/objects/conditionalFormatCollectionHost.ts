import type { CellArea } from "../engine/cellArea";
import { assertWritable } from "../engine/protection";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import { ConditionalFormatHandle } from "./conditionalFormatHandle";
import { ConditionalFormatHost } from "./conditionalFormatHost";
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOn,
} from "./conditionalFormatRules";
import { newRule } from "./conditionalFormatWire";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection: the formats that touch a range. */
export class ConditionalFormatCollectionHost extends HostCollection {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    private readonly host: Host,
    private readonly area: CellArea,
  ) {
    super();
  }

  items(): readonly ConditionalFormatHost[] {
    return conditionalFormatsOn(this.host.engine, this.area).map(({ id }) => this.format(id));
  }
  Indexer(key: unknown): ConditionalFormatHost {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItem(key: unknown): ConditionalFormatHost {
    return this.Indexer(key);
  }
  GetItemOrNullObject(key: unknown): ConditionalFormatHost | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }

  Add(type: unknown): ConditionalFormatHost {
    assertWritable(this.host.engine, this.area.sheetId);
    return this.format(addConditionalFormat(this.host.engine, this.area, newRule(type)));
  }
  ClearAll(): void {
    assertWritable(this.host.engine, this.area.sheetId);
    clearConditionalFormats(this.host.engine, this.area);
  }

  private format(id: string): ConditionalFormatHost {
    return new ConditionalFormatHost(new ConditionalFormatHandle(this.host, this.area.sheetId, id));
  }
}
