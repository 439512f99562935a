import { openWorkbook, sheetById } from "../engine/unit";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { NamedItemHost } from "./namedItemHost";
import type { EngineName } from "./namedItemHost";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection: the workbook's names, or one sheet's own. */
export class NamedItemCollectionHost extends HostCollection {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly host: Host,
    private readonly sheetId?: string,
  ) {
    super();
  }

  items(): readonly NamedItemHost[] {
    return this.names().map((name) => new NamedItemHost(this.host, name));
  }
  Indexer(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === wanted) ?? null;
  }
  Add(name: unknown, reference: unknown): HostObject {
    const given = reference instanceof RangeHost ? absolute(reference.Address) : String(reference);
    const formula = given.replace(/^=/, "");
    if (this.GetItemOrNullObject(name) !== null) throw new ExcelError("ItemAlreadyExists", "name");
    const owner =
      this.sheetId === undefined
        ? openWorkbook(this.host.engine)
        : sheetById(this.host.engine, this.sheetId);
    owner.insertDefinedName(String(name), formula);
    return this.Indexer(name);
  }

  private names(): readonly EngineName[] {
    if (this.sheetId !== undefined) {
      return sheetById(this.host.engine, this.sheetId).getDefinedNames();
    }
    return openWorkbook(this.host.engine)
      .getDefinedNames()
      .filter((name) => name.isWorkbookScope());
  }
}

/** "Sheet1!A1:B2" → "Sheet1!$A$1:$B$2" */
function absolute(address: string): string {
  const mark = address.lastIndexOf("!");
  const cells = address.slice(mark + 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return address.slice(0, mark + 1) + cells;
}
