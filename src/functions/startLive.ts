import type { AssessmentIndex } from "../domain/assessmentIndex";
import type { Answer } from "./answer";
import { errorOf } from "./errorOf";
import type { liveParts } from "./liveParts";

/** Starts a live cell once what live functions need is loaded, unless Excel gave the cell up meanwhile. */
export function startLive(
  invocation: CustomFunctions.StreamingInvocation<Answer>,
  compute: (parts: typeof liveParts, index: AssessmentIndex) => Answer,
): void {
  let isCanceled = false;
  invocation.onCanceled = () => {
    isCanceled = true;
  };
  import(/* webpackChunkName: "live" */ "./liveParts")
    .then(({ liveParts: parts }) => {
      if (!isCanceled) parts.liveAnswer(invocation, (index) => compute(parts, index));
    })
    .catch(async (error: unknown) => {
      const shown = await errorOf(error);
      if (!isCanceled) invocation.setResult(shown);
    });
}
