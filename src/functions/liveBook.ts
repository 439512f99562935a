import type { AssessmentIndex } from "../domain/assessmentIndex";
import type { RatedPerson } from "../domain/ratedPerson";
import { watchedRatings } from "../domain/watchedRatings";
import type { AssessmentState, WhatChanged } from "../excel/assessmentState";
import { problemOf } from "../excel/problemOf";
import type { Answer } from "./answer";
import { Dependents } from "./dependents";
import { errorValue, finite } from "./errorValue";
import { isSameAnswer, type ShownAnswer } from "./shownAnswer";

/** Where the answers of live cells come from. */
export interface LiveSource {
  readonly getState: () => AssessmentState;
  readonly subscribe: (listener: (changed: WhatChanged) => void) => () => void;
}

/** A cell's call of a live function. */
export type LiveCall = Pick<
  CustomFunctions.StreamingInvocation<Answer>,
  "setResult" | "onCanceled"
>;

/** A spill of more cells than this waits between two pushes. */
const largeFrom = 500;
const betweenLarge = 250;

interface LiveCell {
  readonly call: LiveCall;
  readonly compute: (index: AssessmentIndex) => Answer;
  shown?: ShownAnswer;
  /** When a large spill was shown last. */
  shownAt: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** All cells with live functions: each hears of the changes that its answer depends on, and of no others. */
export class LiveBook {
  private readonly dependents = new Dependents<LiveCell>();
  private unsubscribe: (() => void) | undefined;

  constructor(private readonly source: LiveSource) {}

  get count(): number {
    return this.dependents.count;
  }

  /** Shows the answer as soon as it is known, and again whenever it is another one, until Excel cancels the call. */
  add(call: LiveCall, compute: LiveCell["compute"]): void {
    const cell: LiveCell = { call, compute, shownAt: -Infinity };
    call.onCanceled = () => {
      this.remove(cell);
    };
    this.dependents.note(cell);
    this.unsubscribe ??= this.source.subscribe((changed) => {
      this.tell(changed);
    });
    this.show(cell);
  }

  private remove(cell: LiveCell): void {
    clearTimeout(cell.timer);
    this.dependents.remove(cell);
    if (this.count > 0) return;
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private tell(changed: WhatChanged): void {
    const { dependents } = this;
    const cells = changed === "anything" ? [...dependents.cells] : dependents.of(changed);
    for (const cell of cells) this.showInTime(cell);
  }

  /** Large spills take Excel long to show. The last of several changes is always shown. */
  private showInTime(cell: LiveCell): void {
    if (cell.timer !== undefined) return;
    const wait = cell.shownAt + betweenLarge - Date.now();
    if (wait <= 0) this.show(cell);
    else {
      cell.timer = setTimeout(() => {
        delete cell.timer;
        this.show(cell);
      }, wait);
    }
  }

  private show(cell: LiveCell): void {
    const persons = new Set<RatedPerson>();
    const answer = this.answerOf(cell, persons);
    this.dependents.note(cell, persons);
    if (!answer || isSameAnswer(cell.shown, answer)) return;
    cell.shown = answer;
    if (sizeOf(answer) >= largeFrom) cell.shownAt = Date.now();
    cell.call.setResult(answer);
  }

  /** By what is known now; none while the tables are being read for the first time. */
  private answerOf({ compute }: LiveCell, persons: Set<RatedPerson>): ShownAnswer | undefined {
    const state = this.source.getState();
    switch (state.status) {
      case "loading":
        return undefined;
      case "notSetUp":
        return errorValue({ code: "notSetUp" });
      case "failed":
        return errorValue(state.problem);
      case "ready": {
        const index = watchedRatings(state.index, (person) => persons.add(person));
        return computed(() => compute(index));
      }
    }
  }
}

/** What is thrown in a streaming function is lost, so it becomes the cell's error here. */
function computed(compute: () => Answer): ShownAnswer {
  try {
    const answer = finite(compute());
    const only = answer[0]?.[0];
    return sizeOf(answer) === 1 && only instanceof CustomFunctions.Error ? only : answer;
  } catch (error) {
    return errorValue(problemOf(error));
  }
}

function sizeOf(answer: ShownAnswer): number {
  return Array.isArray(answer) ? answer.length * (answer[0]?.length ?? 0) : 1;
}
