import { changedList } from "../sheets/listChanges";
import { contentsEnd } from "../sheets/sheetContents";
import type { SheetMark } from "../sheets/sheetMark";
import type { SheetPlan } from "../sheets/sheetPlan";
import { sheetRefresh, type SheetRefresh } from "../sheets/sheetRefresh";
import type { MarkedSheet } from "./findSheets";
import { makeRoom } from "./makeRoom";
import { loadUserCells, moveUserCells } from "./moveUserCells";

/** A sheet of ours that can be written again without touching anything of the user's. */
export interface RefreshableSheet extends MarkedSheet {
  readonly refresh: SheetRefresh;
  /** As what the sheet is known: the newest mark, or an older one where something was undone. */
  readonly mark: SheetMark;
}

/** The first of the sheets that can be refreshed. */
export function refreshableSheet(
  found: readonly MarkedSheet[],
  plan: SheetPlan,
): RefreshableSheet | undefined {
  const candidates = found.flatMap((marked) =>
    marked.marks.flatMap((mark) => {
      const refresh = sheetRefresh(marked.contents, mark, plan);
      return refresh ? [{ ...marked, mark, refresh }] : [];
    }),
  );
  // Whoever moves the formula of a spill, or a cell that it fills, breaks it.
  return candidates.find(({ hasSpill, refresh }) => !(hasSpill && refresh.rows.hasMoved));
}

/**
 * Makes room on a sheet for its plan, and reads what of the user's has to move then.
 *
 * @returns what queues the moving; undefined where nothing has to move.
 */
export async function prepareSheet(
  context: Excel.RequestContext,
  { sheet, contents, mark, refresh }: RefreshableSheet,
  plan: SheetPlan,
): Promise<(() => void) | undefined> {
  const { rows, columnChanges } = refresh;
  // Rows and columns cannot be moved apart inside of what a formula fills.
  for (const { row, column } of mark.spills ?? []) {
    sheet.getRangeByIndexes(row, column, 1, 1).clear(Excel.ClearApplyTo.contents);
  }
  makeRoom(sheet, refresh, plan);
  if (!rows.hasMoved) {
    return undefined;
  }
  const end = Math.max(contentsEnd(contents).column, mark.columnKeys.length);
  const { length: columnCount } = changedList(Array.from({ length: end }), columnChanges);
  const cells = loadUserCells(sheet, plan, rows, columnCount);
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  return () => {
    moveUserCells(cells, rows.sources);
  };
}
