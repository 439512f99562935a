import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

import type { GridArea } from "./gridArea";
import { cellAddress } from "./gridArea";

type Corner = Pick<GridArea, "startRow" | "startColumn">;

/** A formula written for one cell, as it must read for another: relative references move along. */
export function movedFormula(formula: string, from: Corner, to: Corner): string {
  if (!formula.startsWith("=")) return formula;
  if (from.startRow === to.startRow && from.startColumn === to.startColumn) return formula;
  const relative = translateFormulaToR1C1(formula, cellAddress(from.startRow, from.startColumn));
  return translateFormulaToA1(relative, cellAddress(to.startRow, to.startColumn));
}
