import type { Language } from "../domain/bilingual";
import type { Problem } from "../domain/problem";
import { problemOf } from "../excel/problemOf";
import { problemText } from "../locales/problemText";

/** What a cell of a result can hold; Excel shows null as 0, so nothing is "". */
export type Answer = (number | string | boolean | CustomFunctions.Error)[][];

/** The result of a function, or the Excel error that says what is wrong with its arguments and how to put it right. */
export async function answer(compute: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return finite(await compute());
  } catch (error) {
    throw errorValue(problemOf(error));
  }
}

/** Excel knows no infinity and no NaN: what grew beyond its numbers is an error that says so. */
export function finite(cells: Answer): Answer {
  return cells.map((row) =>
    row.map((cell) =>
      typeof cell === "number" && !Number.isFinite(cell)
        ? errorValue({ code: "resultTooLarge" })
        : cell,
    ),
  );
}

/** A problem as the error a cell shows: #N/A for what could not be found, #VALUE! for the rest. */
export function errorValue(problem: Problem): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const isLookUp =
    problem.code === "unknownEmployee" ||
    problem.code === "unknownCompetency" ||
    problem.code === "unknownPeriod";
  return new CustomFunctions.Error(
    isLookUp ? ErrorCode.notAvailable : ErrorCode.invalidValue,
    problemText(problem, displayLanguage()),
  );
}

/** The language of the reader's Office; errors are for the person at the screen, not for the file. */
function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
