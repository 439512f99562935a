import { formulaCalls, type FormulaCall } from "./formulaCalls";
import { liveFunctionNames } from "./functionNames";
import { bareFunction, fullName, isUnknownFunction, ownFunction } from "./ownCall";
import type { CellValue } from "./tableCells";

export interface FormulaPlace {
  /** What the cell shows. */
  readonly value: CellValue;
  /** Whether it stands in a table, where no formula may spill and `@` is meant. */
  readonly isInTable: boolean;
}

/**
 * The formula with our functions as Excel knows them: without prefixes, with their namespace, and outside tables without the `@` that
 * Excel puts before functions it does not know. A name without a namespace is ours only where Excel does not know it.
 */
export function repairedFormula(formula: string, place: FormulaPlace): string {
  let repaired = "";
  let copied = 0;
  for (const call of formulaCalls(formula)) {
    const written = repairedCall(call, place);
    if (written === undefined) continue;
    repaired += formula.slice(copied, call.start) + written;
    copied = call.end;
  }
  return repaired + formula.slice(copied);
}

/** Whether a formula has to be written anew: it is written wrongly, or Excel has not looked at it since it knows our functions. */
export function needsRepair(formula: string, place: FormulaPlace): boolean {
  if (repairedFormula(formula, place) !== formula) return true;
  return place.value === "#NAME?" && callsOurs(formula);
}

/** Whether a formula calls a function of ours, by a right or a wrong name. */
export function callsOurs(formula: string): boolean {
  return formulaCalls(formula).some((call) => ownFunction(call) !== undefined);
}

/** Whether a formula calls a function of ours that reads the workbook's tables. */
export function callsLive(formula: string): boolean {
  return formulaCalls(formula).some((call) => liveFunctionNames.includes(ownFunction(call) ?? ""));
}

/** Whether a formula may be one to look at: with a name of ours, or one of ours without the namespace. */
export function mayCallOurs(formula: string): boolean {
  return formulaCalls(formula).some(
    (call) =>
      ownFunction(call) !== undefined ||
      isUnknownFunction(call) ||
      bareFunction(call) !== undefined,
  );
}

/** Whether a formula calls what our namespace does not have, which no writing anew puts right. */
export function callsUnknown(formula: string): boolean {
  return formulaCalls(formula).some(isUnknownFunction);
}

function repairedCall(call: FormulaCall, { value, isInTable }: FormulaPlace): string | undefined {
  const name = ownFunction(call) ?? (value === "#NAME?" ? bareFunction(call) : undefined);
  if (name === undefined) return undefined;
  const isRight = call.qualifier === "" && call.name.toUpperCase() === fullName(name);
  const at = call.isIntersected && isInTable ? "@" : "";
  return at + (isRight ? call.name : fullName(name));
}
