import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import type { PropertyStore } from "./propertyStore";

/** https://learn.microsoft.com/javascript/api/excel/excel.customproperty: a text, a number, or true or false. */
export class DocumentPropertyHost extends HostObject {
  readonly typeName = "CustomProperty";

  constructor(
    private readonly store: PropertyStore,
    private readonly key: string,
  ) {
    super();
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return foundOr(this.store.read()[this.key], "ItemNotFound");
  }
  set Value(value: unknown) {
    if (propertyType(value) === undefined) throw new ExcelError("InvalidArgument", "value");
    this.store.write({ ...this.store.read(), [this.key]: value });
  }
  /** `Excel.DocumentPropertyType` */
  get Type(): string {
    return propertyType(this.Value) ?? "String";
  }
  Delete(): void {
    const { [this.key]: _gone, ...rest } = this.store.read();
    this.store.write(rest);
  }
}

function propertyType(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    case "number":
      return Number.isInteger(value) ? "Number" : "Float";
    default:
      return undefined;
  }
}
