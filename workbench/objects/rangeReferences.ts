import type { HostObject } from "../protocol/hostObject";

/** Ranges that the client keeps beyond one request, by the id it was given. */
export class RangeReferences {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private count = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.count += 1;
    const id = `range:${this.count}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.kept.delete(id);
  }

  clear(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }
}
