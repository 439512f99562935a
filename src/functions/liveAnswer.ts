import type { AssessmentIndex } from "../domain/assessmentIndex";
import { assessmentStore } from "../excel/assessmentStore";
import { liveCalls } from "../excel/liveCalls";
import type { Answer } from "./answer";
import { LiveBook } from "./liveBook";

const liveBook = new LiveBook(assessmentStore);

/**
 * Keeps a live cell up to date: answers once the tables are read, and again whenever what they say changes this cell's answer. Ends
 * when Excel cancels the call, because the formula was changed or deleted.
 */
export function liveAnswer(
  invocation: CustomFunctions.StreamingInvocation<Answer>,
  compute: (index: AssessmentIndex) => Answer,
): void {
  liveCalls.note(invocation.address);
  liveBook.add(invocation, compute);
  void assessmentStore.start();
}
