import type { Competency } from "../../domain/assessment";
import type { ScenarioWeights } from "../../domain/scenario/scenarioStanding";
import { textKey } from "../../domain/textKey";
import type { Say } from "../reportSheet/sayIn";
import { scenarioReportTexts as texts } from "./scenarioReportTexts";

/** Other weights under a name that columns are headed by. */
export interface ScenarioAlternative {
  readonly name: string;
  readonly weights: ScenarioWeights;
}

/** More would not fit beside each other on a page. */
export const mostAlternatives = 3;

/** What is usually asked first: without weights, and with core counting more and less. */
export function usualAlternatives(
  competencies: readonly Competency[],
  say: Say,
): readonly ScenarioAlternative[] {
  const coreTimes = (factor: number): ScenarioWeights =>
    new Map(
      competencies.map(({ code, core, weight }) => [
        textKey(code),
        core ? weight * factor : weight,
      ]),
    );
  const equal = competencies.map(
    ({ code, weight }) => [textKey(code), weight > 0 ? 1 : 0] as const,
  );
  return [
    { name: say(texts.equal), weights: new Map(equal) },
    { name: say(texts.coreDouble), weights: coreTimes(2) },
    { name: say(texts.coreHalf), weights: coreTimes(0.5) },
  ];
}
