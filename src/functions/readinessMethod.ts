import type { ReadinessMethod } from "../domain/readiness";
import type { Argument } from "./argument";
import { wantedChoice } from "./wantedChoice";

/** The method an argument names: strict when it was left out. */
export function readinessMethod(argument: Argument): ReadinessMethod {
  return wantedChoice(argument, ["strict", "proportional"]);
}
