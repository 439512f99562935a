import { useState } from "react";
import type { Competency } from "../../../domain/assessment";
import { scenarioWeights, type ScenarioWeights } from "../../../domain/scenario/scenarioStanding";
import { textKey } from "../../../domain/textKey";

/** A weight that is tried out in place of the table's. */
export interface TriedWeight {
  readonly competency: Competency;
  readonly weight: number;
}

export interface Scenario {
  /** In the order of the competencies. */
  readonly weights: readonly number[];
  /** Those that differ from the table's. */
  readonly tried: readonly TriedWeight[];
  readonly set: (code: string, weight: number) => void;
  readonly reset: () => void;
}

/** The weights that are tried out. They stay when the tables change under them. */
export function useScenario(competencies: readonly Competency[]): Scenario {
  const [overrides, setOverrides] = useState<ScenarioWeights>(new Map());
  const weights = scenarioWeights(competencies, overrides);
  const tried = competencies.flatMap((competency, place) => {
    const weight = weights[place] ?? competency.weight;
    return weight === competency.weight ? [] : [{ competency, weight }];
  });
  return {
    weights,
    tried,
    set(code, weight) {
      setOverrides((known) => new Map([...known, [textKey(code), weight]]));
    },
    reset() {
      setOverrides(new Map());
    },
  };
}
