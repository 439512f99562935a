import type { AssessmentIndex } from "../domain/assessmentIndex";
import { assessmentStore } from "../excel/assessmentStore";
import { problemOf } from "../excel/problemOf";
import type { Answer } from "./answer";
import { errorValue, finite } from "./errorValue";

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
function currentAnswer(
  compute: (index: AssessmentIndex) => Answer,
): Answer | CustomFunctions.Error | undefined {
  const state = assessmentStore.getState();
  switch (state.status) {
    case "loading":
      return undefined;
    case "notSetUp":
      return errorValue({ code: "notSetUp" });
    case "failed":
      return errorValue(state.problem);
    case "ready":
      return computed(() => compute(state.index));
  }
}

/** What is thrown in a streaming function is lost, so it becomes the cell's error here. */
function computed(compute: () => Answer): Answer | CustomFunctions.Error {
  try {
    const answer = finite(compute());
    const [[only] = [], ...others] = answer;
    const isOneError = only instanceof CustomFunctions.Error && others.length === 0;
    return isOneError && answer[0]?.length === 1 ? only : answer;
  } catch (error) {
    return errorValue(problemOf(error));
  }
}
