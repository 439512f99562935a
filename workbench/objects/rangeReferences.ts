import type { CellArea } from "../engine/cellArea";
import { shiftedArea } from "../engine/shiftedArea";
import type { CellShift } from "../engine/shiftedArea";
import type { PlacedObject } from "./placedObject";

/** A range or several that the client keeps: where they stand by now. */
export interface KeptRange {
  readonly typeName: string;
  readonly areas: readonly CellArea[];
}

/** Ranges that the client keeps beyond one request, by the id it was given. They move with their cells, as in Excel. */
export class RangeReferences {
  private readonly kept = new Map<string, KeptRange>();
  private readonly ids = new WeakMap<PlacedObject, string>();
  private count = 0;

  keep(object: PlacedObject): string {
    const known = this.idOf(object);
    if (known !== undefined) return known;
    this.count += 1;
    const id = `range:${this.count}`;
    this.kept.set(id, { typeName: object.typeName, areas: object.areas });
    this.name(object, id);
    return id;
  }

  /** The object is the one kept under this id. */
  name(object: PlacedObject, id: string): void {
    this.ids.set(object, id);
  }

  idOf(object: PlacedObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  /** Whether the object stands where its cells are by now. */
  isCurrent(object: PlacedObject): boolean {
    const kept = this.kept.get(this.ids.get(object) ?? "");
    return kept === undefined || isSame(kept.areas, object.areas);
  }

  /** Undefined as well when all cells of it have been deleted. */
  find(id: string): KeptRange | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  /** Cells were inserted or deleted. */
  shift(shift: CellShift): void {
    this.change((area) => shiftedArea(area, shift));
  }

  removeSheet(sheetId: string): void {
    this.change((area) => (area.sheetId === sheetId ? undefined : area));
  }

  private change(moved: (area: CellArea) => CellArea | undefined): void {
    for (const [id, range] of this.kept) {
      const areas = range.areas.map(moved).filter((area) => area !== undefined);
      if (areas.length === 0) this.kept.delete(id);
      else if (!isSame(areas, range.areas)) this.kept.set(id, { ...range, areas });
    }
  }
}

function isSame(areas: readonly CellArea[], others: readonly CellArea[]): boolean {
  return areas.length === others.length && areas.every((area, index) => area === others[index]);
}
