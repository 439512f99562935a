import { openWorkbook } from "../engine/unit";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { CustomPropertyHost } from "./customPropertyHost";
import type { Host } from "./host";
import type { PropertyStore } from "./propertyStore";

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection: an add-in's own values in the document. */
export class SettingCollectionHost extends HostCollection {
  readonly typeName = "SettingCollection";
  private readonly store: PropertyStore;

  constructor(host: Host) {
    super();
    this.store = workbookSettings(host);
  }

  items(): readonly HostObject[] {
    return Object.keys(this.store.read()).map((key) => this.setting(key));
  }
  Indexer(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    return Object.hasOwn(this.store.read(), String(key)) ? this.setting(String(key)) : null;
  }
  Add(key: unknown, value: unknown): HostObject {
    if (typeof key !== "string" || key === "") throw new ExcelError("InvalidArgument", "key");
    this.store.write({ ...this.store.read(), [key]: value });
    return this.setting(key);
  }

  private setting(key: string): HostObject {
    return new CustomPropertyHost("Setting", this.store, key);
  }
}

/** Kept in the workbook's own custom data, so that it is saved with it. */
function workbookSettings(host: Host): PropertyStore {
  const custom = () => openWorkbook(host.engine).getCustomMetadata() ?? {};
  return {
    read: () => (custom()["settings"] ?? {}) as Readonly<Record<string, unknown>>,
    write: (settings) => {
      openWorkbook(host.engine).setCustomMetadata({ ...custom(), settings });
      host.noteWrite();
    },
  };
}
