import type { Problem } from "../domain/problem";
import { ProblemError } from "./problemError";

/** The problem behind anything that was thrown; a fault of our own is one too, and also reaches the console. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) {
    return error.problem;
  }
  reportError(error);
  return { code: "unexpected", message: error instanceof Error ? error.message : String(error) };
}
