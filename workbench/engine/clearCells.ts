import { blankContent } from "./blankContent";
import type { CellArea } from "./cellArea";
import { cellMarks, changeMarks } from "./cellMarks";
import { clampToGrid } from "./gridClamp";
import type { Engine } from "./startEngine";
import { writeEach } from "./writeCells";

/** `Excel.ClearApplyTo` */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export function clearCells(engine: Engine, area: CellArea, what: ClearWhat): void {
  const target = clampToGrid(engine, area);
  if (target === undefined) return;
  switch (what) {
    case "Contents":
      return writeEach(engine, target, "content", () => blankContent);
    case "All":
      return writeEach(engine, target, "content", () => null);
    case "Formats":
      writeEach(engine, target, "format", () => ({ s: null }));
      return changeMarks(engine, [target], ({ hyperlink, comment }) => ({ hyperlink, comment }));
    case "Hyperlinks":
    case "RemoveHyperlinks":
      return clearHyperlinks(engine, target, what);
  }
}

/** "Hyperlinks" leaves the format of the links' cells, "RemoveHyperlinks" takes it away too. */
function clearHyperlinks(engine: Engine, target: CellArea, what: ClearWhat): void {
  if (what === "RemoveHyperlinks") {
    writeEach(engine, target, "format", (row, column) =>
      cellMarks(engine, target.sheetId, row, column).hyperlink ? { s: null } : undefined,
    );
  }
  changeMarks(engine, [target], (marks) => ({ ...marks, hyperlink: undefined }));
}
