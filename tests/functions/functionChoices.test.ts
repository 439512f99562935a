import choices from "../../src/functions/choices.json";
import { statisticOf } from "../../src/functions/agreementStatistic";
import type { Argument } from "../../src/functions/argument";
import { bandPart } from "../../src/functions/bandCells";
import { readinessMethod } from "../../src/functions/readinessMethod";
import { ProblemError } from "../../src/excel/problemError";

test.each([
  ["READINESS.method", readinessMethod],
  ["BAND.part", bandPart],
  ["AGREEMENT.statistic", statisticOf],
] as const)("Excel suggests for %s what the function takes, in its order", (key, read) => {
  expect(Object.keys(choices[key])).toEqual(takenBy(read));
});

test("a statistic with its limits may be asked for though Excel does not suggest it", () => {
  expect(statisticOf(argumentOf("ICC(2,k),CI"))).toEqual({ name: "ICC(2,k)", withLimits: true });
});

/** The choices that are named when there is no such choice. */
function takenBy(read: (argument: Argument) => unknown): readonly string[] {
  try {
    read(argumentOf("none of them"));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "argumentNotAChoice") {
      return error.problem.choices;
    }
  }
  throw new Error("A choice that does not exist was taken.");
}

function argumentOf(text: string): Argument {
  return { name: "part", cells: [[text]], address: undefined };
}
