import type { Competency } from "../assessment";
import { rank } from "../rank";
import { textKey, type TextKey } from "../textKey";
import { weightedTotal } from "../weightedTotal";

/** What becomes of somebody under other weights. */
export interface ScenarioStanding {
  readonly total: number | undefined;
  readonly rank: number | undefined;
}

/** Other weights for competencies, by the key of their code; what it does not name keeps its weight ([Y1]). */
export type ScenarioWeights = ReadonlyMap<TextKey, number>;

export function scenarioWeights(
  competencies: readonly Competency[],
  weights: ScenarioWeights,
): readonly number[] {
  return competencies.map(({ code, weight }) => weights.get(textKey(code)) ?? weight);
}

/**
 * Totals and ranks of the same scores under other weights ([Y1]); nothing in the workbook changes. Whoever has no usable total today (`undefined`
 * scores throughout) has none in a scenario.
 */
export function scenarioStandings(
  scoresOfAll: readonly (readonly (number | undefined)[])[],
  weights: readonly number[],
): readonly ScenarioStanding[] {
  const totals = scoresOfAll.map((scores) => weightedTotal(scores, weights));
  const ranks = rank(totals);
  return totals.map((total, place) => ({ total, rank: ranks[place] }));
}

/**
 * Places won (above 0) or lost from one ranking to another ([Y2]); none where either is missing.
 *
 * @example placesWon(5, 2) // 3
 */
export function placesWon(before: number | undefined, after: number | undefined) {
  return before === undefined || after === undefined ? undefined : before - after;
}
