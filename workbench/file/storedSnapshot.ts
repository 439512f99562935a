import type { ICellData, IWorkbookData } from "@univerjs/core";

import type { GridState } from "./gridState";

/**
 * The snapshot as it is stored. What a formula spills is in no snapshot, so the formula is stored without its value: it
 * is then calculated when the workbook is shown again.
 */
export function storedSnapshot({ snapshot, spillAreas }: GridState): IWorkbookData {
  const sheets = Object.entries(snapshot.sheets).map(([id, sheet]) => {
    const anchors = spillAreas[id] ?? {};
    const cells: unknown = sheet.cellData ?? {};
    return [id, { ...sheet, cellData: withoutValues(cells as Cells, anchors) }];
  });
  return { ...snapshot, sheets: Object.fromEntries(sheets) as IWorkbookData["sheets"] };
}

type Cells = Record<string, Record<string, ICellData>>;

function withoutValues(cells: Cells, anchors: NonNullable<GridState["spillAreas"][string]>): Cells {
  const kept = { ...cells };
  for (const [row, line] of Object.entries(anchors as Readonly<Record<string, object>>)) {
    for (const column of Object.keys(line)) {
      const cell = kept[row]?.[column];
      if (cell === undefined) continue;
      const { v: _value, t: _type, ...rest } = cell;
      kept[row] = { ...kept[row], [column]: rest };
    }
  }
  return kept;
}
