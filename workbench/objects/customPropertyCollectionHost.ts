import { sheetById } from "../engine/unit";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { CustomPropertyHost } from "./customPropertyHost";
import type { Host } from "./host";
import type { PropertyStore } from "./propertyStore";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection: keys ignore letter case. */
export class CustomPropertyCollectionHost extends HostCollection {
  readonly typeName = "WorksheetCustomPropertyCollection";
  private readonly store: PropertyStore;

  constructor(host: Host, sheetId: string) {
    super();
    this.store = sheetProperties(host, sheetId);
  }

  items(): readonly HostObject[] {
    return Object.keys(this.store.read()).map((key) => this.property(key));
  }
  Indexer(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const present = this.present(key);
    return present === undefined ? null : this.property(present);
  }
  Add(key: unknown, value: unknown): HostObject {
    if (typeof key !== "string" || key === "" || typeof value !== "string") {
      throw new ExcelError("InvalidArgument", "key or value");
    }
    const name = this.present(key) ?? key;
    this.store.write({ ...this.store.read(), [name]: value });
    return this.property(name);
  }

  private present(key: unknown): string | undefined {
    const wanted = String(key).toLowerCase();
    return Object.keys(this.store.read()).find((name) => name.toLowerCase() === wanted);
  }
  private property(key: string): HostObject {
    return new CustomPropertyHost("WorksheetCustomProperty", this.store, key);
  }
}

/** Kept in the sheet's own custom data, so that it is saved with the workbook. */
function sheetProperties(host: Host, sheetId: string): PropertyStore {
  const custom = () => sheetById(host.engine, sheetId).getCustomMetadata() ?? {};
  return {
    read: () => (custom()["properties"] ?? {}) as Readonly<Record<string, unknown>>,
    write: (properties) => {
      sheetById(host.engine, sheetId).setCustomMetadata({ ...custom(), properties });
      host.noteWrite();
    },
  };
}
