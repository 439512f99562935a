import { ExcelError } from "./excelError";
import { HostCollection, HostObject } from "./hostObject";
import { callMember, camelCase, readMember } from "./members";
import type { ArgumentInfo, Json, ObjectPath } from "./wire";
import { pathType } from "./wire";

/** Where object paths start: the workbook, named services, and ranges kept by reference. */
export interface PathRoots {
  readonly root: HostObject;
  service(name: string): HostObject | undefined;
  reference(id: string): HostObject | undefined;
  /** An object that the request has met before, as it is now: a kept range moves with its cells. */
  current?(object: HostObject): HostObject;
}

/** The objects of one request: each path is resolved once, in the order in which actions ask for it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: PathRoots,
  ) {}

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known && (this.roots.current?.(known) ?? known);
    const object = await this.find(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  /** "Worksheet.getRange": Excel's error location for what the path names. */
  location(id: number, member?: string): string {
    const path = this.paths[String(id)];
    const object = this.resolved.get(id);
    if (object)
      return member === undefined ? object.typeName : `${object.typeName}.${camelCase(member)}`;
    const parent = path?.ParentObjectPathId;
    const parentName = parent === undefined ? "Workbook" : this.location(parent);
    const name =
      path?.ObjectPathType === pathType.indexer ? "getItem" : camelCase(path?.Name ?? "");
    return name === "" ? parentName : `${parentName}.${name}`;
  }

  /** Arguments with the objects they refer to in place. */
  async values(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const given = info?.Arguments ?? [];
    // The client sends null where no argument is an object.
    const references = info?.ReferencedObjectPathIds as readonly Json[] | null | undefined;
    if (!references) return Promise.all(given.map((value) => this.withObjects(value)));
    return Promise.all(given.map((value, index) => this.value(value, references[index])));
  }

  private async value(value: Json, reference: Json | undefined): Promise<unknown> {
    if (Array.isArray(value) && Array.isArray(reference)) {
      const references = reference as readonly Json[];
      return Promise.all(
        (value as readonly Json[]).map((item, i) => this.value(item, references[i])),
      );
    }
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    return this.withObjects(value);
  }

  /** Within a plain object the client names an object `{ _ObjectPathId }` (`replaceClientObjectPropertiesWithObjectPathIds`). */
  private async withObjects(value: Json): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id, ...members } = value as { readonly [name: string]: Json };
    if (typeof id === "number") return this.resolve(id);
    const entries = Object.entries(members).map(
      async ([name, member]) => [name, await this.withObjects(member)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  private path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (path === undefined) throw new ExcelError("InvalidReference", `object path ${id}`);
    return path;
  }

  private async find(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return this.roots.root;
      case pathType.newObject:
        return found(this.roots.service(path.Name), path.Name);
      case pathType.referenceId:
        return kept(this.roots.reference(path.Name));
      case pathType.nullObject:
        return null;
      default:
        return this.findInParent(path);
    }
  }

  private async findInParent(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const object = await this.follow(parent, path);
    if (object === null || object === undefined) return null;
    if (object instanceof HostObject) return object;
    throw new ExcelError("GeneralException", `${path.Name} is no object`);
  }

  private async follow(parent: HostObject, path: ObjectPath): Promise<unknown> {
    if (path.ObjectPathType === pathType.property) return readMember(parent, path.Name);
    const values = await this.values(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.method) return callMember(parent, path.Name, values);
    if (parent instanceof HostCollection) return parent.Indexer(values[0]);
    throw new ExcelError("ApiNotFound", `${parent.typeName}.getItem`);
  }
}

function found(object: HostObject | undefined, name: string): HostObject {
  if (object === undefined) throw new ExcelError("ApiNotFound", name);
  return object;
}

/** A range whose cells have been deleted, or that was released, is no reference any more. */
function kept(object: HostObject | undefined): HostObject {
  if (object === undefined) throw new ExcelError("InvalidReference");
  return object;
}
