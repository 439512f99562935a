import { useState } from "react";
import type { Problem } from "../../domain/problem";
import { problemOf } from "../../excel/problemOf";

/** How far something that was asked of Excel has come. */
export type TaskState<Value> =
  | { readonly status: "idle" }
  | { readonly status: "working" }
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly problem: Problem };

/** Runs one task at a time and tells how far it is. */
export function useTask<Value>(): readonly [
  TaskState<Value>,
  (task: () => Promise<Value>) => Promise<void>,
] {
  const [state, setState] = useState<TaskState<Value>>({ status: "idle" });
  async function run(task: () => Promise<Value>): Promise<void> {
    setState({ status: "working" });
    try {
      setState({ status: "done", value: await task() });
    } catch (error) {
      setState({ status: "failed", problem: problemOf(error) });
    }
  }
  return [state, run];
}
