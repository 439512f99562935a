import { setWorkbookState, workbookState } from "../engine/sheetState";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { DocumentPropertyHost } from "./documentPropertyHost";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import type { PropertyStore } from "./propertyStore";

/** https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection of the workbook: keys ignore letter case. */
export class DocumentPropertyCollectionHost extends HostCollection {
  readonly typeName = "CustomPropertyCollection";
  private readonly store: PropertyStore;

  constructor(host: Host) {
    super();
    this.store = {
      read: () =>
        (workbookState(host.engine, "customDocumentProperties") ?? {}) as Readonly<
          Record<string, unknown>
        >,
      write: (values) => {
        setWorkbookState(host.engine, "customDocumentProperties", values);
        host.noteWrite();
      },
    };
  }

  items(): readonly DocumentPropertyHost[] {
    return Object.keys(this.store.read()).map((key) => new DocumentPropertyHost(this.store, key));
  }
  Indexer(key: unknown): HostObject {
    return foundOr(this.GetItemOrNullObject(key), "ItemNotFound");
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const present = this.present(key);
    return present === undefined ? null : new DocumentPropertyHost(this.store, present);
  }
  /** Adds a property or gives the one of that key another value. */
  Add(key: unknown, value: unknown): HostObject {
    if (typeof key !== "string" || key === "" || key.length > 255) {
      throw new ExcelError("InvalidArgument", "key");
    }
    const property = new DocumentPropertyHost(this.store, this.present(key) ?? key);
    property.Value = value;
    return property;
  }
  DeleteAll(): void {
    this.store.write({});
  }

  private present(key: unknown): string | undefined {
    const wanted = String(key).toLowerCase();
    return Object.keys(this.store.read()).find((name) => name.toLowerCase() === wanted);
  }
}
