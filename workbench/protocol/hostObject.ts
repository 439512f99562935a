import { ExcelError } from "./excelError";

/**
 * An object of Excel's object model. Its members that begin with a capital letter (or an underscore and a capital),
 * named as on the wire ("GetRange", "Values", "_RegisterDataChangedEvent"), are what the add-in can reach; nothing else is.
 * - a getter that returns a HostObject is a navigation property, any other getter a scalar property;
 * - a getter with a setter can be written;
 * - a method returns a value, a HostObject, `null` for a null object, or a promise of one;
 *   arguments that were left out arrive as `null` or `undefined`;
 * - a collection has a method `items` and is indexed through `Indexer`.
 */
export abstract class HostObject {
  /** Excel's name of the class, for error locations such as "Range.values". */
  abstract readonly typeName: string;

  /** What identifies the object when the client meets it again; ranges are kept by reference instead. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  /** `collection.getItem(key)`: the client sends it as an indexer. */
  abstract Indexer(key: unknown): HostObject;

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: number): HostObject {
    const item = this.items()[index];
    if (item === undefined) throw new ExcelError("InvalidArgument", "index");
    return item;
  }
}
