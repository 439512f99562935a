import { FormulaDataModel } from "@univerjs/engine-formula";

import { renameColumns } from "./renameColumns";
import type { Engine } from "./startEngine";
import { openWorkbook, unitId } from "./unit";
import { writeCellData } from "./writeMutation";
import type { CellMatrix } from "./writeMutation";

/** Rewrites formulas of the workbook that name columns by their old names, given in the same order as the new ones. */
export function renameColumnInFormulas(
  engine: Engine,
  table: string,
  old: readonly string[],
  names: readonly string[],
): void {
  const renamed = new Map(
    old.flatMap((name, index) => {
      const next = names[index];
      return next === undefined || next === name ? [] : [[name.toLowerCase(), next] as const];
    }),
  );
  if (renamed.size === 0 || old.length !== names.length) return;
  for (const sheet of openWorkbook(engine).getSheets()) {
    const cells = rewritten(engine, sheet.getSheetId(), (text) =>
      renameColumns(text, table, renamed),
    );
    if (Object.keys(cells).length > 0) writeCellData(engine, sheet.getSheetId(), cells, "content");
  }
}

function rewritten(
  engine: Engine,
  sheetId: string,
  rewrite: (formula: string) => string,
): CellMatrix {
  const model = engine.injector.get(FormulaDataModel);
  const cells: CellMatrix = {};
  const rows = model.getFormulaData()[unitId(engine)]?.[sheetId] ?? {};
  for (const [row, columns] of Object.entries(rows)) {
    for (const column of Object.keys((columns ?? {}) as object)) {
      const at = { row: Number(row), column: Number(column) };
      const formula = model.getFormulaStringByCell(at.row, at.column, sheetId, unitId(engine));
      if (!formula) continue;
      const next = rewrite(formula);
      if (next !== formula) (cells[at.row] ??= {})[at.column] = { f: next, si: null };
    }
  }
  return cells;
}
