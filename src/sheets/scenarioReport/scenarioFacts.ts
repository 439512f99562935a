import type { Competency } from "../../domain/assessment";
import { nearestMultiplier } from "../../domain/scenario/nearestMultiplier";
import {
  placesWon,
  scenarioStandings,
  scenarioWeights,
  type ScenarioStanding,
} from "../../domain/scenario/scenarioStanding";
import { stableRange, type StableRange } from "../../domain/scenario/stableRange";
import { rankRobustness } from "../../domain/rankRobustness";
import { weightsOf, type MemberStanding } from "../../domain/team/memberStanding";
import type { ScenarioAlternative } from "./scenarioAlternative";

export interface ScenarioColumn {
  readonly name: string;
  readonly weights: readonly number[];
  /** In the order of the people, as are `won`. */
  readonly standings: readonly ScenarioStanding[];
  readonly won: readonly (number | undefined)[];
}

export interface ScenarioPerson {
  readonly member: MemberStanding;
  readonly scores: readonly (number | undefined)[];
  readonly present: ScenarioStanding;
  /** Multiplier on core's weights at which the next one catches up ([Y3]); `never` where none does, none for the last. */
  readonly nextAt: number | "never" | undefined;
}

/** People by their present rank, and what becomes of them in each alternative ([Y1], [Y2]). */
export interface ScenarioFacts {
  readonly people: readonly ScenarioPerson[];
  readonly columns: readonly ScenarioColumn[];
  readonly stable: StableRange;
  /** How many of the first `stable` is about. */
  readonly count: number;
}

export function scenarioFacts(
  members: readonly MemberStanding[],
  competencies: readonly Competency[],
  alternatives: readonly ScenarioAlternative[],
  first: number,
): ScenarioFacts {
  const usable = members.map((member) => ({ member, scores: usableScores(member) }));
  const present = scenarioStandings(
    usable.map(({ scores }) => scores),
    weightsOf(competencies),
  );
  const ranked = usable
    .map((one, place) => ({ ...one, present: present[place] ?? nowhere }))
    .sort((one, other) => rankOf(one.present) - rankOf(other.present));
  const people = ranked.map((one, place) => {
    const next = ranked[place + 1];
    return { ...one, nextAt: next && swapAt(one, next, competencies) };
  });
  const scoresOfAll = people.map(({ scores }) => scores);
  const ordered = people.filter((one) => one.present.rank !== undefined);
  const count = Math.min(first, ordered.length);
  return {
    people,
    columns: alternatives.map(({ name, weights: named }) => {
      const weights = scenarioWeights(competencies, named);
      const standings = scenarioStandings(scoresOfAll, weights);
      const won = people.map((one, place) => placesWon(one.present.rank, standings[place]?.rank));
      return { name, weights, standings, won };
    }),
    stable: stableRange(
      competencies,
      ordered.slice(0, count).map(({ scores }) => scores),
    ),
    count,
  };
}

const nowhere: ScenarioStanding = { total: undefined, rank: undefined };

/** Whose total cannot be used today has no scenario either ([Y1]). */
function usableScores({ total, scores }: MemberStanding): readonly (number | undefined)[] {
  return total.kind === "total" ? scores : scores.map(() => undefined);
}

function rankOf({ rank }: ScenarioStanding): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

function swapAt(
  one: Pick<ScenarioPerson, "present" | "scores">,
  next: Pick<ScenarioPerson, "present" | "scores">,
  competencies: readonly Competency[],
): ScenarioPerson["nextAt"] {
  if (next.present.rank === undefined || next.present.rank === one.present.rank) return undefined;
  return nearestMultiplier(rankRobustness(competencies, one.scores, next.scores)) ?? "never";
}
