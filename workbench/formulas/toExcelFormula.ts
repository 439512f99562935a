import { parseStructRef, stringifyStructRef, tokenTypes, tokenize } from "@borgar/fx";
import type { Token } from "@borgar/fx";

import type { FormulaPlace } from "./formulaPlace";
import { tableAround } from "./formulaPlace";
import { closingIndex } from "./operandSpan";

/**
 * The engine's formula as Excel shows it: `A1#`, `@range`, `[@Column]` inside the table and `Table[@Column]` outside.
 * References that only exist as A1 in the engine (escaped column names) stay A1.
 */
export function toExcelFormula(formula: string, place: FormulaPlace): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const parts = tokens.map((token) => excelPart(token, place));
  tokens.forEach((token, index) => {
    if (token.type !== tokenTypes.FUNCTION) return;
    const name = token.value.toUpperCase();
    if (name === "ANCHORARRAY") unwrap({ tokens, parts, index, prefix: "", suffix: "#" });
    if (name === "SINGLE") unwrap({ tokens, parts, index, prefix: "@", suffix: "" });
  });
  return parts.join("");
}

function excelPart(token: Token, place: FormulaPlace): string {
  if (token.type !== tokenTypes.REF_STRUCT) return token.value;
  const reference = parseStructRef(token.value);
  const isThisRow = reference?.sections?.length === 1 && reference.sections[0] === "this row";
  if (reference === undefined || !isThisRow) return token.value;
  const around = tableAround(place)?.name.toLowerCase();
  const table = around === reference.table?.toLowerCase() ? "" : (reference.table ?? "");
  return reference.columns?.length ? stringifyStructRef({ ...reference, table }) : `${table}[@]`;
}

interface Wrapped {
  readonly tokens: readonly Token[];
  readonly parts: string[];
  readonly index: number;
  readonly prefix: string;
  readonly suffix: string;
}

function unwrap({ tokens, parts, index, prefix, suffix }: Wrapped): void {
  const close = closingIndex(tokens, index + 1);
  parts[index] = prefix;
  parts[index + 1] = "";
  parts[close] = suffix;
}
