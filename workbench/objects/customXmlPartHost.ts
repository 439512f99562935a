import { HostObject } from "../protocol/hostObject";
import { namespaceOf, readXml, readXmlParts, writeXmlParts } from "./customXmlParts";
import { foundOr } from "./foundOr";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export class CustomXmlPartHost extends HostObject {
  readonly typeName = "CustomXmlPart";

  constructor(
    private readonly host: Host,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.GetXml());
  }
  GetXml(): string {
    return foundOr(readXmlParts(this.host)[this.id], "ItemNotFound");
  }
  SetXml(xml: unknown): void {
    writeXmlParts(this.host, { ...readXmlParts(this.host), [this.id]: readXml(xml) });
  }
  Delete(): void {
    const { [this.id]: _gone, ...rest } = readXmlParts(this.host);
    writeXmlParts(this.host, rest);
  }
}
