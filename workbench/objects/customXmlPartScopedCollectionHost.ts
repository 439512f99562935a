import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { CustomXmlPartHost } from "./customXmlPartHost";
import { readXmlParts } from "./customXmlParts";
import { foundOr } from "./foundOr";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection: the parts of one namespace. */
export class CustomXmlPartScopedCollectionHost extends HostCollection {
  readonly typeName = "CustomXmlPartScopedCollection";

  constructor(
    private readonly host: Host,
    private readonly namespace: string,
  ) {
    super();
  }

  items(): readonly CustomXmlPartHost[] {
    return Object.keys(readXmlParts(this.host))
      .map((id) => new CustomXmlPartHost(this.host, id))
      .filter((part) => part.NamespaceUri === this.namespace);
  }
  Indexer(id: unknown): HostObject {
    return foundOr(this.GetItemOrNullObject(id), "ItemNotFound");
  }
  GetItemOrNullObject(id: unknown): HostObject | null {
    return this.items().find((part) => part.Id === id) ?? null;
  }
  /** None, or more than one, is no "only item". */
  GetOnlyItem(): HostObject {
    return foundOr(this.GetOnlyItemOrNullObject(), "ItemNotFound");
  }
  GetOnlyItemOrNullObject(): HostObject | null {
    const [first, ...others] = this.items();
    return first === undefined || others.length > 0 ? null : first;
  }
}
