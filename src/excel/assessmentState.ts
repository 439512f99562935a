import type { AssessmentIndex } from "../domain/assessmentIndex";
import type { Problem } from "../domain/problem";
import type { RatedPerson } from "../domain/ratedPerson";

/** What is known of the workbook's tables. */
export type AssessmentState =
  | { readonly status: "loading" }
  | { readonly status: "notSetUp" }
  | { readonly status: "failed"; readonly problem: Problem }
  | ReadyState;

export interface ReadyState {
  readonly status: "ready";
  readonly index: AssessmentIndex;
  readonly problems: readonly Problem[];
}

/** Whose ratings are other ones in a new state, where nothing else is. */
export type WhatChanged = ReadonlySet<RatedPerson> | "anything";
