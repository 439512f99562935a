import type { Anchor } from "./assessment";
import type { Band } from "./band";
import type { Profile, ProfileLine } from "./profileOf";
import { textKey } from "./textKey";

/** What an employee can do next in a competency below target. */
export interface NextStep {
  readonly line: ProfileLine;
  readonly weightedShortfall: number;
  /** The band above the present one, or the top band itself. */
  readonly bandToReach: Band | undefined;
  /** What that band looks like; `undefined` where the model does not say. */
  readonly anchor: Anchor | undefined;
}

/**
 * The competencies below target, the largest weighted shortfall first, equal ones in the model's order ([D5]); each with the next band's
 * behaviours, in the top band with that band's own ([D6]).
 */
export function nextSteps(profile: Profile): readonly NextStep[] {
  const bands = [...profile.model.bands].sort((one, other) => one.from - other.from);
  return profile.lines
    .filter(({ weightedShortfall = 0 }) => weightedShortfall > 0)
    .map((line) => stepOf(profile, bands, line))
    .sort((one, other) => other.weightedShortfall - one.weightedShortfall);
}

function stepOf({ model }: Profile, ascending: readonly Band[], line: ProfileLine): NextStep {
  const { score = 0, weightedShortfall = 0 } = line;
  const bandToReach = ascending.find(({ from }) => from > score) ?? ascending.at(-1);
  const code = textKey(line.competency.code);
  const anchor = model.anchors.find(
    (one) => textKey(one.code) === code && one.band === bandToReach?.number,
  );
  return { line, weightedShortfall, bandToReach, anchor };
}
