import { tokenTypes, tokenize } from "@borgar/fx";
import type { Token } from "@borgar/fx";

import { fifteenDigits } from "./fifteenDigits";
import type { FormulaPlace } from "./formulaPlace";
import { tableNamed } from "./formulaPlace";
import { operandEnd, operandStart } from "./operandSpan";
import { structuredReference } from "./structuredReference";

// Excel writes newer functions and LET/LAMBDA names with these prefixes into files.
const filePrefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/**
 * Excel's formula text in the form the engine understands: `A1#` becomes `ANCHORARRAY(A1)` and `@A1:A9` becomes
 * `SINGLE(A1:A9)` (the names Excel itself gives them in files), structured references get the table's name and exact
 * letter case, file prefixes and a leading `+` go. Text that is no formula, and a formula already in this form, stay.
 */
export function toEngineFormula(formula: string, place: FormulaPlace): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const parts = tokens.map((token) => enginePart(token, place));
  tokens.forEach((token, index) => {
    if (token.type !== tokenTypes.OPERATOR) return;
    if (token.value === "+" && isFormulaStart(tokens, index)) parts[index] = "";
    if (token.value === "#") wrapAnchor(tokens, parts, index);
    if (token.value === "@") wrapIntersection(tokens, parts, index);
  });
  return parts.join("");
}

function enginePart(token: Token, place: FormulaPlace): string {
  switch (token.type) {
    case tokenTypes.FUNCTION:
      return token.value.replace(filePrefix, "");
    case tokenTypes.REF_NAMED: {
      const name = token.value.replace(filePrefix, "");
      return tableNamed(name, place)?.name ?? name;
    }
    case tokenTypes.NUMBER:
      return fifteenDigits(token.value);
    case tokenTypes.REF_STRUCT:
      return structuredReference(token.value, place);
    default:
      return token.value;
  }
}

function isFormulaStart(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(0, index)
    .every((token) => token.type === tokenTypes.FX_PREFIX || token.value === "+");
}

function wrapAnchor(tokens: readonly Token[], parts: string[], index: number): void {
  const start = operandStart(tokens, index);
  if (start < 0) return;
  parts[start] = `ANCHORARRAY(${parts[start] ?? ""}`;
  // A prefix `@` around the same operand may already have closed its own parenthesis here.
  parts[index] = (parts[index] ?? "").replace("#", ")");
}

function wrapIntersection(tokens: readonly Token[], parts: string[], index: number): void {
  const end = operandEnd(tokens, index);
  const operand = tokens[end];
  if (operand === undefined || end <= index) return;
  const isOneCell = operand.type === tokenTypes.REF_RANGE && !operand.value.includes(":");
  parts[index] = isOneCell ? "" : "SINGLE(";
  if (!isOneCell) parts[end] = `${parts[end] ?? ""})`;
}
