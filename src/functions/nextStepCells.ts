import type { AssessmentIndex } from "../domain/assessmentIndex";
import { inLanguage, type Language } from "../domain/bilingual";
import { nextSteps, type NextStep } from "../domain/nextSteps";
import { ProblemError } from "../excel/problemError";
import { functionWords } from "../locales/functionTexts";
import type { Answer } from "./answer";
import type { Argument } from "./argument";
import { notANumber } from "./knownScores";
import { wantedProfile, type EmployeeArguments } from "./wantedProfile";

/** A table with header, one row for each competency below target ([D5], [D6]). */
export function nextStepCells(
  index: AssessmentIndex,
  args: EmployeeArguments & { readonly count: Argument },
): Answer {
  const wanted = wantedProfile(index, args);
  if (!wanted) return [[""]];
  const { language } = index.assessment.settings;
  const steps = nextSteps(wanted.profile).slice(0, countIn(args.count));
  return [
    [...functionWords(language).nextStepHeaders],
    ...steps.map((step) => stepCells(step, language)),
  ];
}

function stepCells(step: NextStep, language: Language): Answer[number] {
  const { line, weightedShortfall, bandToReach, anchor } = step;
  const { zh, en } = anchor?.behaviours ?? { zh: [], en: [] };
  return [
    line.competency.code,
    inLanguage(line.competency.name, language),
    line.gap ?? "",
    weightedShortfall,
    bandToReach ? inLanguage(bandToReach.label, language) : "",
    inLanguage({ zh: zh.join("\n"), en: en.join("\n") }, language),
  ];
}

/** How many rows are asked for; all when the argument was left out or is blank. */
function countIn(argument: Argument): number {
  const cell = argument.cells?.[0]?.[0] ?? "";
  if (cell === "" || (cell === 0 && argument.address !== undefined)) return Infinity;
  if (typeof cell !== "number") {
    throw new ProblemError(notANumber(String(cell), argument.name, argument.address ?? ""));
  }
  if (cell < 0) {
    const at = argument.address ?? "";
    throw new ProblemError({
      code: "argumentNegative",
      argument: argument.name,
      value: cell,
      at,
    });
  }
  return Math.floor(cell);
}
