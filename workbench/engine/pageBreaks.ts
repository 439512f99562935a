import { setSheetState, sheetState } from "./sheetState";
import type { Engine } from "./startEngine";

/** "rows": the horizontal breaks, each above a row; "columns": the vertical ones. */
export type BreakKind = "rows" | "columns";

type PageBreaks = Readonly<Partial<Record<BreakKind, readonly number[]>>>;

/** The rows or columns, counted from 0, before which a page begins. */
export function pageBreaks(engine: Engine, sheetId: string, kind: BreakKind): readonly number[] {
  return (sheetState(engine, sheetId, "pageBreaks") as PageBreaks | undefined)?.[kind] ?? [];
}

export function setPageBreaks(
  engine: Engine,
  sheetId: string,
  kind: BreakKind,
  breaks: readonly number[],
): void {
  const kept = (sheetState(engine, sheetId, "pageBreaks") ?? {}) as PageBreaks;
  const sorted = [...new Set(breaks)].sort((one, other) => one - other);
  setSheetState(engine, sheetId, "pageBreaks", { ...kept, [kind]: sorted });
}
