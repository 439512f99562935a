import type { CompetencyModel, Employee } from "../assessment";
import { bandDistribution, type BandDistribution } from "./bandDistribution";
import { totalNumber, weightsOf, type MemberStanding } from "./memberStanding";
import { figureOf, teamCompetency, type TeamCompetency, type TeamFigure } from "./teamCompetency";
import { teamCoverage } from "./teamCoverage";

/** How a team stands: its people, each competency, and their weighted totals. */
export interface TeamReport {
  readonly members: readonly MemberStanding[];
  /** In the model's order. */
  readonly competencies: readonly TeamCompetency[];
  readonly totals: BandDistribution;
  readonly averageTotal: TeamFigure;
  readonly coverage: number;
}

export interface TeamQuestion {
  readonly model: CompetencyModel;
  readonly people: readonly Employee[];
  readonly standingOf: (employee: Employee) => MemberStanding;
}

/**
 * Works out a team's report in small steps, so that whoever runs it can pause between them; each step gives the share of the work that is
 * done. Of 10,000 people it takes a noticeable time.
 */
export function* teamReport(question: TeamQuestion): Generator<number, TeamReport> {
  const { model, people, standingOf } = question;
  const { competencies, bands } = model;
  const members: MemberStanding[] = [];
  for (const employee of people) {
    members.push(standingOf(employee));
    yield (0.8 * members.length) / people.length;
  }
  const found: TeamCompetency[] = [];
  for (const place of competencies.keys()) {
    found.push(teamCompetency(members, place, bands));
    yield 0.8 + (0.2 * found.length) / competencies.length;
  }
  const totals = members.map(totalNumber);
  return {
    members,
    competencies: found,
    totals: bandDistribution(totals, bands),
    averageTotal: figureOf(totals),
    coverage: teamCoverage(members, weightsOf(competencies)),
  };
}
