import type { Token } from "@borgar/fx";
import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx/xlsx";

import { customFunctionInFile, isCustomFunction } from "./customFunctionName";
import { fileFunctionName } from "./futureFunctions";
import { formulaVariables } from "./formulaVariables";

export interface FileFormulaPlace {
  /** The table whose rows the formula stands in: `[@Score]` means a column of it. */
  readonly table?: string;
  /** Namespaces of the custom functions that are installed. */
  readonly customNamespaces: readonly string[];
}

/**
 * Writes a formula as files hold it: no leading `=`, prefixes for young and custom functions, `[#This Row]` with the
 * table's name for `@`, ANCHORARRAY for `#`, SINGLE for `@`, `_xlpm.` before the variables of LET and LAMBDA.
 */
export function toFileFormula(formula: string, place: FileFormulaPlace): string {
  const tokens = tokenize(formula).filter((token) => token.type !== "fx_prefix");
  const variables = formulaVariables(tokens);
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1];
      const previous = tokens[index - 1];
      if (isSpillMark(token, previous) || isIntersectionMark(token, next)) return "";
      const text = tokenText(token, variables, place);
      if (isSpillMark(next, token)) return `_xlfn.ANCHORARRAY(${text})`;
      return isIntersectionMark(previous, token) ? `_xlfn.SINGLE(${text})` : text;
    })
    .join("");
}

function tokenText(token: Token, variables: Set<string>, place: FileFormulaPlace): string {
  if (token.type === "func") return functionText(token.value, variables, place);
  if (token.type === "range_named") return variableText(token.value, variables);
  if (token.type === "structured") return structuredText(token.value, place.table);
  return token.value;
}

function functionText(name: string, variables: Set<string>, place: FileFormulaPlace): string {
  if (variables.has(name.toUpperCase())) return variableText(name, variables);
  return isCustomFunction(name, place.customNamespaces)
    ? customFunctionInFile(name)
    : fileFunctionName(name);
}

function variableText(name: string, variables: Set<string>): string {
  return variables.has(name.toUpperCase()) ? `_xlpm.${name}` : name;
}

function structuredText(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (reference === undefined) return text;
  const named = { ...reference, table: reference.table || (table ?? "") };
  return stringifyStructRef(named, { thisRow: true });
}

function isSpillMark(token: Token | undefined, previous: Token | undefined): boolean {
  return token?.type === "operator" && token.value === "#" && previous?.type === "range";
}

function isIntersectionMark(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.type !== "operator" || token.value !== "@") return false;
  return next?.type === "range" || next?.type === "range_named" || next?.type === "structured";
}
