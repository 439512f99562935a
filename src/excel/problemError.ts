import type { Problem } from "../domain/problem";

/** What functions of this folder reject with: a problem that a person can put right. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
    this.name = "ProblemError";
  }
}
