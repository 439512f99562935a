import { addDefinedName, definedNames, nameScope } from "../engine/definedNames";
import { isTableName } from "../engine/tableNameRule";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { NamedItemHost } from "./namedItemHost";
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
    return definedNames(this.host.engine)
      .filter((name) => nameScope(name) === this.sheetId)
      .map(({ id }) => new NamedItemHost(this.host, id));
  }
  Indexer(key: unknown): HostObject {
    return foundOr(this.GetItemOrNullObject(key), "ItemNotFound");
  }
  GetItemOrNullObject(key: unknown): NamedItemHost | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === wanted) ?? null;
  }
  Add(name: unknown, reference: unknown, comment?: unknown): HostObject {
    const given = reference instanceof RangeHost ? absolute(reference.Address) : String(reference);
    if (typeof name !== "string" || !isTableName(name)) {
      throw new ExcelError("InvalidArgument", "name");
    }
    if (this.GetItemOrNullObject(name) !== null) throw new ExcelError("ItemAlreadyExists", "name");
    const formula = given.replace(/^=/, "");
    const id = addDefinedName(this.host.engine, name, formula, this.sheetId);
    const item = new NamedItemHost(this.host, id);
    if (typeof comment === "string") item.Comment = comment;
    return item;
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment?: unknown): HostObject {
    if (typeof formula !== "string") throw new ExcelError("InvalidArgument", "formula");
    return this.Add(name, formula, comment);
  }
}

/** "Sheet1!A1:B2" → "Sheet1!$A$1:$B$2" */
function absolute(address: string): string {
  const mark = address.lastIndexOf("!");
  const cells = address.slice(mark + 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return address.slice(0, mark + 1) + cells;
}
