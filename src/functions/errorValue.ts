import type { Problem } from "../domain/problem";
import { problemText } from "../locales/problemText";
import type { Answer } from "./answer";
import { displayLanguage } from "./displayLanguage";

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
