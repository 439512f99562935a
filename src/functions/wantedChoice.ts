import { ProblemError } from "../excel/problemError";
import type { Argument } from "./argument";

/** Which of `choices` the argument names, whatever its letter case; the first when it was left out or is blank. */
export function wantedChoice<Choice extends string>(
  argument: Argument,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const asked = String(argument.cells?.[0]?.[0] ?? "").trim();
  if (asked === "") {
    return choices[0];
  }
  const choice = choices.find((known) => known.toLowerCase() === asked.toLowerCase());
  if (!choice) {
    throw new ProblemError({
      code: "argumentNotAChoice",
      argument: argument.name,
      value: asked,
      choices,
    });
  }
  return choice;
}
