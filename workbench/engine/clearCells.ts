import type { CellArea } from "./cellArea";
import { clampToGrid } from "./gridClamp";
import type { Engine } from "./startEngine";
import { writeEach } from "./writeCells";

/** `Excel.ClearApplyTo` */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export function clearCells(engine: Engine, area: CellArea, what: ClearWhat): void {
  const target = clampToGrid(engine, area);
  if (target === undefined) return;
  if (what === "Contents") {
    writeEach(engine, target, "content", () => ({ v: null, t: null, f: null, si: null, p: null }));
  }
  if (what === "Formats") writeEach(engine, target, "format", () => ({ s: null }));
  if (what === "All") writeEach(engine, target, "content", () => null);
}
