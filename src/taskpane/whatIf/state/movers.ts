import type { Employee } from "../../../domain/assessment";
import {
  placesWon,
  scenarioStandings,
  type ScenarioStanding,
} from "../../../domain/scenario/scenarioStanding";
import type { WhatIfBasis } from "./whatIfBasis";

/** Somebody under today's weights and under those that are tried out. */
export interface Mover {
  readonly employee: Employee;
  readonly scores: readonly (number | undefined)[];
  readonly before: ScenarioStanding;
  readonly after: ScenarioStanding;
  /** Above 0: better places ([Y2]). */
  readonly won: number | undefined;
  /** Points of the weighted total. */
  readonly change: number | undefined;
}

const nothing: ScenarioStanding = { total: undefined, rank: undefined };

/** Everybody in the order of the new ranking; equal ones in the roster's order, whoever has no total last. */
export function moversOf(basis: WhatIfBasis, weights: readonly number[]): readonly Mover[] {
  const { employees, scoresOfAll, before } = basis;
  const after = scenarioStandings(scoresOfAll, weights);
  const movers = employees.map((employee, place): Mover => {
    const was = before[place] ?? nothing;
    const is = after[place] ?? nothing;
    return {
      employee,
      scores: scoresOfAll[place] ?? [],
      before: was,
      after: is,
      won: placesWon(was.rank, is.rank),
      change: difference(was.total, is.total),
    };
  });
  return movers.sort((one, other) => rankOf(one) - rankOf(other));
}

export function hasMoved({ won }: Mover): boolean {
  return won !== undefined && won !== 0;
}

/** Who wins and who loses most places, the first of equal ones. */
export function furthest(movers: readonly Mover[]): {
  readonly up: Mover | undefined;
  readonly down: Mover | undefined;
} {
  const best = movers.reduce<Mover | undefined>(
    (found, one) => ((one.won ?? 0) > (found?.won ?? 0) ? one : found),
    undefined,
  );
  const worst = movers.reduce<Mover | undefined>(
    (found, one) => ((one.won ?? 0) < (found?.won ?? 0) ? one : found),
    undefined,
  );
  return { up: best, down: worst };
}

function rankOf({ after }: Mover): number {
  return after.rank ?? Number.MAX_SAFE_INTEGER;
}

function difference(before: number | undefined, after: number | undefined): number | undefined {
  return before === undefined || after === undefined ? undefined : after - before;
}
