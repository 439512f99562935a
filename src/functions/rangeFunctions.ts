import { coverage as coverageOf } from "../domain/coverage";
import { readiness as readinessOf } from "../domain/readiness";
import { weightedShortfall } from "../domain/weightedShortfall";
import { weightedTotal } from "../domain/weightedTotal";
import { statisticOf } from "./agreementStatistic";
import { answer } from "./answer";
import { readArguments } from "./argument";
import { bandCells, bandPart, bandText } from "./bandCells";
import { chosenBands } from "./chosenBands";
import { gapCells } from "./gapCells";
import { inReadingOrder } from "./inReadingOrder";
import { knownScores } from "./knownScores";
import { knownTargets } from "./knownTargets";
import { knownWeights } from "./knownWeights";
import { readinessMethod } from "./readinessMethod";

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
    const given = readArguments({ scores, weights }, invocation);
    const known = await knownScores(given.scores);
    return [[weightedTotal(inReadingOrder(known), knownWeights(given.weights, known)) ?? ""]];
  });
}

/**
 * Share of the weight that was rated, from 0 to 1. It belongs beside every weighted total.
 * @customfunction COVERAGE
 * @helpurl https://localhost:3000/functions.html#coverage
 * @param scores The scores, in any orientation.
 * @param [weights] One weight for each score, in reading order; left out, all weigh the same.
 * @requiresParameterAddresses
 * @returns The coverage; 0 when nothing was rated.
 */
export function coverage(
  scores: unknown[][],
  weights: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(async () => {
    const given = readArguments({ scores, weights }, invocation);
    const known = await knownScores(given.scores);
    return [[coverageOf(inReadingOrder(known), knownWeights(given.weights, known))]];
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
    const given = readArguments({ scores, targets }, invocation);
    return gapCells(
      ...(await Promise.all([knownScores(given.scores), knownScores(given.targets)])),
    );
  });
}

/**
 * Readiness for the targets, from 0 to 1: the share of the weight at or above target, or how far each target was reached.
 * @customfunction READINESS
 * @helpurl https://localhost:3000/functions.html#readiness
 * @param scores The scores, in any orientation.
 * @param targets One target for each score, in reading order.
 * @param [weights] One weight for each score, in reading order; left out, all weigh the same.
 * @param [method] "strict" (default): weight share at or above target; "proportional": score / target, at most 1, weighted.
 * @requiresParameterAddresses
 * @returns The readiness; "" when no score has a target.
 */
export function readiness(
  scores: unknown[][],
  targets: unknown[][],
  weights: unknown[][],
  method: string,
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(async () => {
    const given = readArguments({ scores, targets, weights, method }, invocation);
    const chosen = readinessMethod(given.method);
    const known = await knownTargets(given.scores, given.targets);
    const weightOf = knownWeights(given.weights, known.cells);
    return [[readinessOf(known.scores, known.targets, weightOf, chosen) ?? ""]];
  });
}

/**
 * Weighted mean of what is missing to the targets, in score units. Strength in one competency does not make up for weakness in another.
 * @customfunction SHORTFALL
 * @helpurl https://localhost:3000/functions.html#shortfall
 * @param scores The scores, in any orientation.
 * @param targets One target for each score, in reading order.
 * @param [weights] One weight for each score, in reading order; left out, all weigh the same.
 * @requiresParameterAddresses
 * @returns The weighted shortfall; "" when no score has a target.
 */
export function shortfall(
  scores: unknown[][],
  targets: unknown[][],
  weights: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(async () => {
    const given = readArguments({ scores, targets, weights }, invocation);
    const known = await knownTargets(given.scores, given.targets);
    const weightOf = knownWeights(given.weights, known.cells);
    return [[weightedShortfall(known.scores, known.targets, weightOf) ?? ""]];
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
    const given = readArguments({ scores, part, bands }, invocation);
    const { bands: chosen, language } = await chosenBands(given.bands);
    const show = bandText(bandPart(given.part), language);
    return bandCells(await knownScores(given.scores), given.scores, show, chosen);
  });
}

/**
 * How far raters agree: a statistic of agreement over ratees (rows) and raters (columns).
 * @customfunction AGREEMENT
 * @helpurl https://localhost:3000/functions.html#agreement
 * @param ratings The ratings: one row for each ratee, one column for each rater.
 * @param [statistic] "ICC(2,1)" (default) or another of ICC(1,1) to ICC(3,k), ALPHA, ALPHA.NOMINAL, ALPHA.ORDINAL, ALPHA.RATIO, KAPPA, KAPPA.LINEAR, KAPPA.QUADRATIC, FLEISS, AC1, RWG, RWG.BANDS, RWG.J, AWG, AD; with ",CI" also its limits and n.
 * @requiresParameterAddresses
 * @returns The statistic; with ",CI" statistic, lower limit, upper limit and n. RWG, AWG and AD give one row for each ratee.
 */
export function agreement(
  ratings: unknown[][],
  statistic: string,
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(async () => {
    const given = readArguments({ ratings, statistic }, invocation);
    const wanted = statisticOf(given.statistic);
    // The statistics are loaded when they are first asked for: every start of Excel waits for this file.
    const { agreementCells } = await import(/* webpackChunkName: "agreement" */ "./agreementCells");
    return agreementCells(await knownScores(given.ratings), given.ratings, wanted);
  });
}
