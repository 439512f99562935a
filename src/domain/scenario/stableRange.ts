import type { Competency } from "../assessment";
import { rankRobustness } from "../rankRobustness";
import { weightedTotal } from "../weightedTotal";

/** Between which multipliers on core's weights an order stays as it is; `undefined` where it never ends on that side. */
export interface StableRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/**
 * How far the weights of the core competencies can go, all in proportion, before two neighbours of a ranking change places ([Y4]): the nearest
 * multipliers below and above 1. Whoever shares a place is not in an order and is passed over.
 *
 * @param ranked scores of people, the highest total first.
 */
export function stableRange(
  competencies: readonly Pick<Competency, "core" | "weight">[],
  ranked: readonly (readonly (number | undefined)[])[],
): StableRange {
  const weights = competencies.map(({ weight }) => weight);
  const multipliers = ranked.flatMap((scores, place) => {
    const next = ranked[place + 1];
    const isOrder = next && weightedTotal(scores, weights) !== weightedTotal(next, weights);
    return isOrder ? rankRobustness(competencies, scores, next) : [];
  });
  const below = multipliers.filter((multiplier) => multiplier < 1);
  const above = multipliers.filter((multiplier) => multiplier > 1);
  return {
    from: below.length === 0 ? undefined : Math.max(...below),
    to: above.length === 0 ? undefined : Math.min(...above),
  };
}
