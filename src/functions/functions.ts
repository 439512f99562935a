import { weightedTotal } from "../domain/weightedTotal";
import { answer } from "./answer";
import { readArguments } from "./argument";
import { bandCells, bandPart, bandText } from "./bandCells";
import { gapCells } from "./gapCells";
import { chosenBands } from "./chosenBands";
import { knownScores } from "./knownScores";
import { knownWeights } from "./knownWeights";
import { liveAnswer } from "./liveAnswer";
import { scoreCells, targetCells, totalCells } from "./liveCells";

/**
 * Weighted mean of scores. Blank and not-observed (N/A) scores are left out together with their weights; nothing rated gives "".
 * @customfunction WEIGHTED
 * @helpurl https://localhost:3000/functions.html#weighted
 * @param scores The scores, in any orientation.
 * @param [weights] One weight for each score, in reading order; left out, all weigh the same.
 * @requiresParameterAddresses
 * @returns The weighted mean.
 */
export function weighted(
  scores: unknown[][],
  weights: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(async () => {
    const given = readArguments(
      ["scores", "weights"],
      [scores, weights],
      invocation.parameterAddresses,
    );
    const known = await knownScores(given.scores);
    return [[weightedTotal(known.flat(), knownWeights(given.weights, known)) ?? ""]];
  });
}

/**
 * Score minus target for every cell: below 0 is below target. Where either is missing the gap is "".
 * @customfunction GAP
 * @helpurl https://localhost:3000/functions.html#gap
 * @param scores The scores.
 * @param targets One target for each score; one row or one column of targets repeats over a block of scores.
 * @requiresParameterAddresses
 * @returns The gaps, in the shape of the scores.
 */
export function gap(
  scores: unknown[][],
  targets: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(async () => {
    const given = readArguments(
      ["scores", "targets"],
      [scores, targets],
      invocation.parameterAddresses,
    );
    return gapCells(
      ...(await Promise.all([knownScores(given.scores), knownScores(given.targets)])),
    );
  });
}

/**
 * Band that each score falls in. A band holds every score from its lower bound up to the next band's; nothing is rounded.
 * @customfunction BAND
 * @helpurl https://localhost:3000/functions.html#band
 * @param scores The scores.
 * @param [part] What to show: "number" (default), "label" or "range".
 * @param [bands] Bands of your own: a range with From, To and Label in its columns; left out, those of this workbook.
 * @requiresParameterAddresses
 * @returns The bands, in the shape of the scores.
 */
export function band(
  scores: unknown[][],
  part: string,
  bands: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(async () => {
    const given = readArguments(
      ["scores", "part", "bands"],
      [scores, part, bands],
      invocation.parameterAddresses,
    );
    const { bands: chosen, language } = await chosenBands(given.bands);
    const show = bandText(bandPart(given.part), language);
    return bandCells(await knownScores(given.scores), given.scores, show, chosen);
  });
}

/**
 * Effective score of employees in competencies, from the Ratings table of this workbook. Changes by itself when a rating changes.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/functions.html#score
 * @param [employee] Employee ID or name; a range runs down; left out or "*", all employees.
 * @param [competency] Competency code or name; a range runs across; left out or "*", all competencies.
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresParameterAddresses
 * @streaming
 */
export function score(
  employee: unknown[][],
  competency: unknown[][],
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = liveArguments([employee, competency, period], invocation);
  liveAnswer(invocation, (index) => scoreCells(index, given));
}

/**
 * Weighted total of employees over the competencies that were rated. Changes by itself when a rating changes.
 * @customfunction TOTAL
 * @helpurl https://localhost:3000/functions.html#total
 * @param [employee] Employee ID or name; a range runs down; left out or "*", all employees.
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresParameterAddresses
 * @streaming
 */
export function total(
  employee: unknown[][],
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments(
    ["employee", "period"],
    [employee, period],
    invocation.parameterAddresses,
  );
  liveAnswer(invocation, (index) => totalCells(index, given));
}

/**
 * Target of an employee's role and grade in competencies. Changes by itself when a target, role or grade changes.
 * @customfunction TARGET
 * @helpurl https://localhost:3000/functions.html#target
 * @param [employee] Employee ID or name; a range runs down; left out or "*", all employees.
 * @param [competency] Competency code or name; a range runs across; left out or "*", all competencies.
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresParameterAddresses
 * @streaming
 */
export function target(
  employee: unknown[][],
  competency: unknown[][],
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = liveArguments([employee, competency, period], invocation);
  liveAnswer(invocation, (index) => targetCells(index, given));
}

function liveArguments(
  values: readonly unknown[],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): ReturnType<typeof readArguments<"employee" | "competency" | "period">> {
  return readArguments(["employee", "competency", "period"], values, invocation.parameterAddresses);
}
