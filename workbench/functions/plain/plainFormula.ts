import { columnIndex } from "../../engine/address";
import { excelColumns, excelRows } from "../../engine/cellArea";

/** A block of cells as a formula names it; rows and columns count from 0. */
export interface PlainReference {
  readonly kind: "reference";
  readonly sheetName?: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export type PlainArgument =
  | PlainReference
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "omitted" };

/** A formula that is one function of references to cells and of literals: `=NAME(A1,$B$2:C3,"text",5,TRUE,)`. */
export interface PlainFormula {
  readonly name: string;
  readonly given: readonly PlainArgument[];
}

const call = /^=\s*(\p{L}[\p{L}\p{N}_.]*)\(([^()]*)\)\s*$/u;
const text = /^"((?:[^"]|"")*)"$/;
const number = /^-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
const reference =
  /^(?:(?:'((?:[^'[\]]|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu;

/** Reads such a formula; undefined when it is any other. */
export function readPlainFormula(formula: string): PlainFormula | undefined {
  const found = call.exec(formula);
  if (found === null) return undefined;
  const [, name = "", inner = ""] = found;
  if (inner.trim() === "") return { name: name.toUpperCase(), given: [] };
  const given: PlainArgument[] = [];
  for (const part of splitArguments(inner)) {
    const argument = readArgument(part.trim());
    if (argument === undefined) return undefined;
    given.push(argument);
  }
  return { name: name.toUpperCase(), given };
}

/** At the commas that stand in no text. */
function splitArguments(inner: string): readonly string[] {
  if (!inner.includes('"')) return inner.split(",");
  return inner.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)*/g)?.map(withoutComma) ?? [inner];
}

function withoutComma(part: string, index: number): string {
  return index === 0 ? part : part.slice(1);
}

function readArgument(part: string): PlainArgument | undefined {
  if (part === "") return { kind: "omitted" };
  const quoted = text.exec(part);
  if (quoted !== null) return { kind: "value", value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (number.test(part)) return { kind: "value", value: Number(part) };
  if (/^(?:TRUE|FALSE)$/i.test(part)) return { kind: "value", value: /^true$/i.test(part) };
  return readReference(part);
}

function readReference(part: string): PlainReference | undefined {
  const found = reference.exec(part);
  if (found === null) return undefined;
  const [, quoted, bare, fromColumn = "", fromRow = "", toColumn, toRow] = found;
  const rows = [Number(fromRow) - 1, Number(toRow ?? fromRow) - 1];
  const columns = [columnIndex(fromColumn), columnIndex(toColumn ?? fromColumn)];
  const block = {
    kind: "reference",
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  } as const;
  if (block.startRow < 0 || block.endRow >= excelRows || block.endColumn >= excelColumns) {
    return undefined;
  }
  const sheetName = quoted?.replaceAll("''", "'") ?? bare;
  return sheetName === undefined ? block : { ...block, sheetName };
}
