import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { CustomXmlPartHost } from "./customXmlPartHost";
import { CustomXmlPartScopedCollectionHost } from "./customXmlPartScopedCollectionHost";
import { readXml, readXmlParts, writeXmlParts } from "./customXmlParts";
import { foundOr } from "./foundOr";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export class CustomXmlPartCollectionHost extends HostCollection {
  readonly typeName = "CustomXmlPartCollection";

  constructor(private readonly host: Host) {
    super();
  }

  items(): readonly CustomXmlPartHost[] {
    return Object.keys(readXmlParts(this.host)).map((id) => new CustomXmlPartHost(this.host, id));
  }
  Indexer(id: unknown): HostObject {
    return foundOr(this.GetItemOrNullObject(id), "ItemNotFound");
  }
  GetItemOrNullObject(id: unknown): HostObject | null {
    return this.items().find((part) => part.Id === id) ?? null;
  }
  GetByNamespace(namespace: unknown): HostObject {
    return new CustomXmlPartScopedCollectionHost(this.host, String(namespace));
  }
  Add(xml: unknown): HostObject {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    writeXmlParts(this.host, { ...readXmlParts(this.host), [id]: readXml(xml) });
    return new CustomXmlPartHost(this.host, id);
  }
}
