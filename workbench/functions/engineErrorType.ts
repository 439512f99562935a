import type { ErrorType } from "@univerjs/engine-formula";

/** Univer's list of errors is an enum; at run time it takes any text that is in `ERROR_TYPE_SET`. */
export function engineErrorType(error: string): ErrorType {
  const text: unknown = error;
  return text as ErrorType;
}
