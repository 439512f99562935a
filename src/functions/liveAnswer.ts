import type { AssessmentIndex } from "../domain/assessmentIndex";
import { assessmentStore } from "../excel/assessmentStore";
import { problemOf } from "../excel/problemOf";
import { errorValue, type Answer } from "./answer";

/**
 * Keeps a live cell up to date: answers once the tables are read, and again whenever what they say changes this cell's answer. Ends
 * when Excel cancels the call, because the formula was changed or deleted.
 */
export function liveAnswer(
  invocation: CustomFunctions.StreamingInvocation<Answer>,
  compute: (index: AssessmentIndex) => Answer,
): void {
  let shown: string | undefined;
  const show = (): void => {
    const answer = currentAnswer(compute);
    const text = JSON.stringify(answer);
    if (answer && text !== shown) {
      shown = text;
      invocation.setResult(answer);
    }
  };
  invocation.onCanceled = assessmentStore.subscribe(show);
  void assessmentStore.start();
  show();
}

/** The answer by what is known now; none while the tables are being read for the first time. */
function currentAnswer(compute: (index: AssessmentIndex) => Answer): Answer | undefined {
  const state = assessmentStore.getState();
  switch (state.status) {
    case "loading":
      return undefined;
    case "notSetUp":
      return [[errorValue({ code: "notSetUp" })]];
    case "failed":
      return [[errorValue(state.problem)]];
    case "ready":
      // What is thrown in a streaming function is lost, so it becomes the cell's error here.
      try {
        return compute(state.index);
      } catch (error) {
        return [[errorValue(problemOf(error))]];
      }
  }
}
