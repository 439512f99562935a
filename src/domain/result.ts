import type { Problem } from "./problem";

/** What a look-up gives: the value, or the problem that stands in its place. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(problem: Problem): Result<never> {
  return { ok: false, problem };
}
