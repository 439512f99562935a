import type { Token } from "@borgar/fx";
import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx/xlsx";

import { customFunctionFromFile } from "./customFunctionName";
import type { FileFormulaPlace } from "./toFileFormula";

/** Reads a formula of a file as Excel's formula bar shows it, with the leading `=`. */
export function fromFileFormula(formula: string, place: FileFormulaPlace): string {
  const tokens = tokenize(formula.startsWith("=") ? formula : `=${formula}`);
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const mark = referenceMark(tokens, index);
    parts.push(mark ?? tokenText(tokens[index], place));
    if (mark !== undefined) index += 3;
  }
  return parts.join("");
}

/** `_xlfn.ANCHORARRAY(A1)` is `A1#`; `_xlfn.SINGLE(A1:A3)` is `@A1:A3`. */
function referenceMark(tokens: readonly Token[], index: number): string | undefined {
  const [name, open, argument, close] = tokens.slice(index, index + 4);
  if (name?.type !== "func" || open?.value !== "(" || close?.value !== ")") return undefined;
  if (argument === undefined) return undefined;
  if (name.value.toUpperCase() === "_XLFN.ANCHORARRAY") return `${argument.value}#`;
  return name.value.toUpperCase() === "_XLFN.SINGLE" ? `@${argument.value}` : undefined;
}

function tokenText(token: Token | undefined, place: FileFormulaPlace): string {
  if (token === undefined) return "";
  if (token.type === "func") return functionText(token.value, place);
  if (token.type === "range_named") return token.value.replace(/^_xlpm\./i, "");
  return token.type === "structured" ? structuredText(token.value, place.table) : token.value;
}

function functionText(name: string, place: FileFormulaPlace): string {
  const custom = customFunctionFromFile(name, place.customNamespaces);
  return custom ?? name.replace(/^_xlfn\./i, "").replace(/^_xlws\.|^_xlpm\./i, "");
}

function structuredText(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (reference === undefined) return text;
  const own = table !== undefined && reference.table?.toLowerCase() === table.toLowerCase();
  const shortened = own && reference.sections?.includes("this row") === true;
  return stringifyStructRef(shortened ? { ...reference, table: "" } : reference);
}
