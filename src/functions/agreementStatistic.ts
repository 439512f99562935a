import type { Argument } from "./argument";
import { wantedChoice } from "./wantedChoice";

const statistics = [
  "ICC(2,1)",
  "ICC(1,1)",
  "ICC(3,1)",
  "ICC(1,k)",
  "ICC(2,k)",
  "ICC(3,k)",
  "ALPHA",
  "ALPHA.NOMINAL",
  "ALPHA.ORDINAL",
  "ALPHA.RATIO",
  "KAPPA",
  "KAPPA.LINEAR",
  "KAPPA.QUADRATIC",
  "FLEISS",
  "AC1",
  "RWG",
  "RWG.BANDS",
  "RWG.J",
  "AWG",
  "AD",
] as const;

/** A statistic of AGREEMENT by the name that the user writes; the first is what a left-out argument means. */
export type StatisticName = (typeof statistics)[number];

export interface WantedStatistic {
  readonly name: StatisticName;
  /** Whether its limits and the number of ratees are asked for too. */
  readonly withLimits: boolean;
}

/** The statistic an argument names: "ICC(2,1)", or "ICC(2,1),CI" for its limits too. */
export function statisticOf(argument: Argument): WantedStatistic {
  const asked = String(argument.cells?.[0]?.[0] ?? "").replace(/\s/g, "");
  const withLimits = /(^|,)CI$/i.test(asked);
  const name = asked.replace(/,?CI$/i, "");
  return {
    name: wantedChoice({ ...argument, cells: [[withLimits ? name : asked]] }, statistics),
    withLimits,
  };
}
