import type { CellScalar } from "./cellScalar";

/** What a call gave: a block of values, with the messages of the errors in it by "row,column". */
export interface CallResult {
  readonly cells: readonly (readonly CellScalar[])[];
  readonly messages: ReadonlyMap<string, string>;
}

/** A result as the client sends it (`_setResultWithOutboundData`, `_setErrorWithOutboundData`). */
export interface WireResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

// `_getCustomFunctionResultErrorCodeFromErrorCode`; 9 and 10: the function is not known or not associated.
const errorOfCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

// Excel shows a function's own message with these two only
// (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors).
const errorsWithMessage: readonly string[] = ["#VALUE!", "#N/A"];

/** The codes by which the client reports a `CustomFunctions.Error` of these two kinds; others bring no message of the author's. */
const codesWithMessage: readonly number[] = [1, 7];

/** A cell holds at most so many characters: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const longestText = 32_767;

const noMessages: ReadonlyMap<string, string> = new Map();

export function errorResult(error: string, message = ""): CallResult {
  const isShown = message !== "" && errorsWithMessage.includes(error);
  return { cells: [[{ error }]], messages: isShown ? new Map([["0,0", message]]) : noMessages };
}

/** Reads a result in either form: an object, or since CustomFunctions 1.7 `[id, succeeded, value, errorCode?]`. */
export function readWireResult(sent: unknown): WireResult | undefined {
  if (Array.isArray(sent)) {
    const [id, succeeded, value, code] = sent as readonly unknown[];
    if (typeof id !== "number") return undefined;
    const failed = succeeded === false;
    return failed && typeof code === "number"
      ? { id, failed, value, errorCode: code }
      : { id, failed, value };
  }
  const isResult = typeof sent === "object" && sent !== null && "id" in sent;
  return isResult && typeof sent.id === "number" ? (sent as WireResult) : undefined;
}

export function toCallResult(wire: WireResult, shape: "scalar" | "matrix"): CallResult {
  if (wire.failed === true) {
    const code = wire.errorCode ?? 0;
    const text = typeof wire.value === "string" ? wire.value : "";
    const message = codesWithMessage.includes(code) ? text : "";
    return errorResult(errorOfCode[code] ?? "#VALUE!", message);
  }
  return shape === "matrix" ? matrixResult(wire.value) : scalarResult(wire.value);
}

function scalarResult(value: unknown): CallResult {
  if (Array.isArray(value))
    return errorResult("#VALUE!", "A single value was expected, not an array.");
  return block([[value]]);
}

function matrixResult(value: unknown): CallResult {
  // The declared shape counts: an error takes the place of the whole matrix, any other single value does not fit.
  if (isErrorObject(value)) return block([[value]]);
  if (!isRectangle(value)) {
    return errorResult("#VALUE!", "A matrix was expected: rows of equal length.");
  }
  return block(value);
}

function isRectangle(value: unknown): value is readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const rows = value as readonly unknown[];
  const [first] = rows;
  return (
    Array.isArray(first) &&
    first.length > 0 &&
    rows.every((row) => Array.isArray(row) && row.length === first.length)
  );
}

function block(values: readonly (readonly unknown[])[]): CallResult {
  const messages = new Map<string, string>();
  const cells = values.map((row, r) =>
    row.map((value, c) => {
      const cell = toCell(value);
      const message = isErrorObject(value) ? value.message : undefined;
      if (typeof message === "string" && message !== "") {
        messages.set(`${String(r)},${String(c)}`, message);
      }
      return cell;
    }),
  );
  return { cells, messages };
}

interface ErrorObject {
  readonly type: "Error";
  readonly code?: string;
  readonly basicValue?: string;
  readonly message?: string;
}

function isErrorObject(value: unknown): value is ErrorObject {
  return typeof value === "object" && value !== null && "type" in value && value.type === "Error";
}

/** null and undefined show as 0, as in Excel; a rich value shows its basic value, an entity its text. */
function toCell(value: unknown): CellScalar {
  if (value === null || value === undefined) return 0;
  if (isErrorObject(value)) return { error: value.code ?? value.basicValue ?? "#VALUE!" };
  if (typeof value === "string") {
    return value.length > longestText ? { error: "#VALUE!" } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : richValue(value);
}

function richValue(value: unknown): CellScalar {
  const fields = typeof value === "object" && value !== null ? { ...value } : {};
  const shown: unknown =
    "text" in fields ? fields.text : "basicValue" in fields ? fields.basicValue : undefined;
  return typeof shown === "number" || typeof shown === "string" || typeof shown === "boolean"
    ? shown
    : { error: "#VALUE!" };
}
