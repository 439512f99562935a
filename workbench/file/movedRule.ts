import type { ConditionalRule } from "./conditionalFormatFile";
import type { ValidationRule } from "./dataValidationFile";
import { definedMembers } from "./definedMembers";
import type { GridArea } from "./gridArea";
import { movedFormula } from "./movedFormula";

/** A rule written for one first cell, as it reads for another. */
export function movedConditionalRule(
  rule: ConditionalRule,
  from: GridArea,
  to: GridArea,
): ConditionalRule {
  if (rule.kind === "custom") return { ...rule, formula: movedFormula(rule.formula, from, to) };
  return rule.kind === "cellValue" ? { ...rule, ...movedBounds(rule, from, to) } : rule;
}

export function movedValidationRule(
  rule: ValidationRule,
  from: GridArea,
  to: GridArea,
): ValidationRule {
  if (rule.kind === "custom") return { ...rule, formula: movedFormula(rule.formula, from, to) };
  if (rule.kind === "list") return { ...rule, source: movedFormula(rule.source, from, to) };
  return { ...rule, ...movedBounds(rule, from, to) };
}

function movedBounds(
  { formula1, formula2 }: { readonly formula1: string; readonly formula2?: string },
  from: GridArea,
  to: GridArea,
) {
  return definedMembers({
    formula1: movedFormula(formula1, from, to),
    formula2: formula2 === undefined ? undefined : movedFormula(formula2, from, to),
  });
}
