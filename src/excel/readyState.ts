import type { ReadyState } from "./assessmentState";
import { assessmentStore } from "./assessmentStore";
import { ProblemError } from "./problemError";

/**
 * What the tables say, once they are read.
 *
 * @throws ProblemError where they say nothing that can be used.
 */
export async function readyState(): Promise<ReadyState> {
  await assessmentStore.start();
  const state = assessmentStore.getState();
  if (state.status === "ready") {
    return state;
  }
  throw new ProblemError(state.status === "failed" ? state.problem : { code: "notSetUp" });
}
