import { columnLetters } from "./cellAddress";
import { anchorAddress, type CellBlock } from "./cellBlock";
import { isCellError } from "./cellText";
import type { LeftCell, LeftReason } from "./leftCell";
import { spillKey, spillReferences } from "./spillReferences";
import type { CellValue } from "./tableCells";

/** A formula that calls a function of ours, and the cells that it fills. */
export interface FilledFormula {
  readonly formula: string;
  /** Its own cell, or all that it spills over. */
  readonly block: CellBlock;
  readonly values: readonly (readonly CellValue[])[];
  readonly isProtected: boolean;
}

/** Another formula of the workbook. */
export interface OtherFormula {
  readonly formula: string;
  readonly sheet: string;
}

export interface ConversionPlan {
  readonly converted: readonly FilledFormula[];
  readonly left: readonly LeftCell[];
}

/**
 * What "Convert to values" does with formulas: those whose every cell shows a result become values; the rest is left and named. A spill
 * is left too as long as a formula that stays refers to the whole of it, because that one would become #REF!.
 */
export function conversionPlan(
  formulas: readonly FilledFormula[],
  others: readonly OtherFormula[],
): ConversionPlan {
  const reasons = new Map<FilledFormula, LeftReason>();
  for (const formula of formulas) {
    const reason = reasonToLeave(formula);
    if (reason) reasons.set(formula, reason);
  }
  keepUsedSpills(formulas, others, reasons);
  return {
    converted: formulas.filter((formula) => !reasons.has(formula)),
    left: [...reasons].map(([{ block }, reason]) => ({ at: anchorAddress(block), reason })),
  };
}

function reasonToLeave({ values, isProtected }: FilledFormula): LeftReason | undefined {
  if (isProtected) return "sheetProtected";
  const errors = values.flat().filter(isCellError);
  if (errors.some((error) => error === "#BUSY!" || error === "#GETTING_DATA")) return "pending";
  return errors.length > 0 ? "error" : undefined;
}

/** What is left because of one formula may in turn refer to another spill. */
function keepUsedSpills(
  formulas: readonly FilledFormula[],
  others: readonly OtherFormula[],
  reasons: Map<FilledFormula, LeftReason>,
): void {
  const byKey = new Map(formulas.map((formula) => [keyOf(formula.block), formula]));
  const staying: OtherFormula[] = [
    ...others,
    ...[...reasons.keys()].map(({ formula, block }) => ({ formula, sheet: block.sheet })),
  ];
  for (const { formula, sheet } of staying) {
    for (const key of spillReferences(formula, sheet)) {
      const used = byKey.get(key);
      if (!used || reasons.has(used)) continue;
      reasons.set(used, "spillUsed");
      // The loop comes to it too.
      staying.push({ formula: used.formula, sheet: used.block.sheet });
    }
  }
}

function keyOf({ sheet, row, column }: CellBlock): string {
  return spillKey(sheet, `${columnLetters(column)}${String(row + 1)}`);
}
