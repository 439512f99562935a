import type { CallArgument } from "./callArgument";
import type { CellError, CellScalar } from "./cellScalar";
import { isCellError } from "./cellScalar";
import type { FunctionMetadata, FunctionParameter } from "./functionMetadata";

/** How a blank cell reaches a function: null on the web, 0 on Windows and Mac. */
export type BlankAs = "null" | "zero";

export type WireScalar =
  | number
  | string
  | boolean
  | null
  | { readonly type: "CustomFunctionError"; readonly code: string };

export type WireValue = WireScalar | readonly (readonly WireScalar[])[];

export interface WireRules {
  readonly blankAs: BlankAs;
  readonly metadata: FunctionMetadata;
}

/** One argument as it goes to the client, or the error that stops the call before it is made. */
export function wireArgument(
  argument: CallArgument,
  parameter: FunctionParameter,
  rules: WireRules,
): { readonly value: WireValue } | CellError {
  if (argument.kind === "omitted") return { value: null };
  const takesErrors = rules.metadata.takesErrors && parameter.type === "any";
  const error = argument.cells.flat().find(isCellError);
  if (error !== undefined && !takesErrors) return error;
  if (parameter.shape === "matrix") {
    return { value: argument.cells.map((row) => row.map((cell) => wireCell(cell, rules))) };
  }
  return wireScalar(argument.cells[0]?.[0] ?? null, parameter, rules);
}

function wireCell(cell: CellScalar, { blankAs }: WireRules): WireScalar {
  if (cell === null) return blankAs === "zero" ? 0 : null;
  // The client turns objects of this form back into errors (`_transferCustomFunctionError`).
  return isCellError(cell) ? { type: "CustomFunctionError", code: cell.error } : cell;
}

function wireScalar(
  cell: CellScalar,
  parameter: FunctionParameter,
  rules: WireRules,
): { readonly value: WireScalar } | CellError {
  if (cell === null || isCellError(cell)) return { value: wireCell(cell, rules) };
  const converted = convert(cell, parameter.type);
  return converted === undefined ? { error: "#VALUE!" } : { value: converted };
}

/** Excel converts a scalar argument to the declared type, as for its own functions, or answers #VALUE!. */
function convert(
  cell: number | string | boolean,
  type: FunctionParameter["type"],
): number | string | boolean | undefined {
  switch (type) {
    case "number":
      return toNumber(cell);
    case "string":
      return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
    case "boolean":
      return toBoolean(cell);
    default:
      return cell;
  }
}

function toNumber(cell: number | string | boolean): number | undefined {
  const number = typeof cell === "string" && cell.trim() === "" ? Number.NaN : Number(cell);
  return Number.isFinite(number) ? number : undefined;
}

function toBoolean(cell: number | string | boolean): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  const words: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };
  return words[cell.toUpperCase()];
}
