import { HostObject } from "../protocol/hostObject";
import type { PropertyStore } from "./propertyStore";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty, and `Excel.Setting` */
export class CustomPropertyHost extends HostObject {
  constructor(
    readonly typeName: "WorksheetCustomProperty" | "Setting",
    private readonly store: PropertyStore,
    private readonly key: string,
  ) {
    super();
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.store.read()[this.key];
  }
  set Value(value: unknown) {
    this.store.write({ ...this.store.read(), [this.key]: value });
  }
  Delete(): void {
    const { [this.key]: _gone, ...rest } = this.store.read();
    this.store.write(rest);
  }
}
