import { isOffered } from "../requirements/offeredMembers";
import { ExcelError } from "./excelError";
import { HostObject } from "./hostObject";

const reachable = /^_?[A-Z]/;

/** The property descriptor of a member the add-in may use, found on the object's classes below HostObject. */
function findMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!reachable.test(name) || !isOffered(object.typeName, name)) return undefined;
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

function unknownMember(object: HostObject, name: string): ExcelError {
  return new ExcelError("ApiNotFound", `${object.typeName}.${documentedName(name)}`);
}

/**
 * An event is asked for by a method of the protocol: "_RegisterColumnSortedEvent" is `onColumnSorted`, and
 * "_RegisterDataChangedEvent", alone of them, `onChanged`.
 */
function documentedName(name: string): string {
  const [, before = "", after = ""] =
    /^_(?:Un)?[Rr]egister(?:Event(.+)|(.+)Event)$/.exec(name) ?? [];
  const event = before + after;
  if (event === "") return camelCase(name);
  return event === "DataChanged" ? "onChanged" : `on${event}`;
}

/** "ShowTotals" → "showTotals": wire names are the documented ones with a capital. */
export function camelCase(name: string): string {
  return name.replace(/^_?[A-Z]/, (start) => start.toLowerCase());
}

/** "showTotals" → "ShowTotals". */
export function pascalCase(name: string): string {
  return name.replace(/^_?[a-z]/, (start) => start.toUpperCase());
}

export function readMember(object: HostObject, name: string): unknown {
  const member = findMember(object, name);
  if (member?.get === undefined) throw unknownMember(object, name);
  return member.get.call(object) as unknown;
}

export function writeMember(object: HostObject, name: string, value: unknown): unknown {
  const member = findMember(object, name);
  if (member?.get === undefined) throw unknownMember(object, name);
  if (member.set === undefined)
    throw new ExcelError("InvalidOperation", `${camelCase(name)} is read-only`);
  member.set.call(object, value);
  return undefined;
}

export function callMember(object: HostObject, name: string, values: readonly unknown[]): unknown {
  const method: unknown = findMember(object, name)?.value;
  if (typeof method !== "function") throw unknownMember(object, name);
  return method.apply(object, values) as unknown;
}

/** Names of every property of an object, scalar or navigation. */
export function propertyNames(object: HostObject): readonly string[] {
  const names = new Set<string>();
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const isProperty = member.get !== undefined && reachable.test(name);
      if (isProperty && isOffered(object.typeName, name)) names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...names];
}
