import type { Competency } from "../../domain/assessment";
import type { Band } from "../../domain/band";
import { weightsOf } from "../../domain/team/memberStanding";
import { weightShares } from "../../domain/weightShares";
import { textRow } from "../reportSheet/reportHead";
import type { ReportRow } from "../reportSheet/reportRow";
import { reportTexts } from "../reportSheet/reportTexts";
import type { Say } from "../reportSheet/sayIn";
import { blankCell, optionalCell, scoreCells } from "../reportSheet/scoreCells";
import { numberCell, textCell, type FormattedCell } from "../summaryCells";
import type { ScenarioFacts, ScenarioPerson } from "./scenarioFacts";
import { scenarioReportTexts as texts } from "./scenarioReportTexts";

const placesFormat = '"▲ "0;"▼ "0;"＝"';

/** Each competency's weight now and in the alternatives, in the columns that the alternatives' totals stand in. */
export function weightRows(
  competencies: readonly Competency[],
  { columns }: ScenarioFacts,
  say: Say,
): readonly ReportRow[] {
  const all = [weightsOf(competencies), ...columns.map(({ weights }) => weights)];
  const shares = all.map(weightShares);
  const names = columns.flatMap(({ name }) => [name, "", ""]);
  return [
    textRow("headers", say(reportTexts.competency), "", "", say(texts.present), "", ...names),
    ...competencies.map(({ code, core, name }, place): ReportRow => {
      const shown = all.map((weights, at) => {
        const weight = String(Math.round((weights[place] ?? 0) * 100) / 100);
        return textCell(say(texts.weightOf, { weight, share: shares[at]?.[place] ?? 0 }));
      });
      const [present = blankCell, ...others] = shown;
      const label = textCell(`${code}${core ? " ★" : ""} ${say(name)}`);
      const beside = others.flatMap((cell) => [cell, blankCell, blankCell]);
      return {
        look: "statistic",
        cells: [label, blankCell, blankCell, present, blankCell, ...beside],
      };
    }),
  ];
}

/** How much each alternative changes, and within what weights of core the first keep their order ([Y4]). */
export function findings(facts: ScenarioFacts, say: Say): readonly ReportRow[] {
  const { columns, stable, count, people } = facts;
  const factor = (value: number | undefined) =>
    value === undefined ? say(texts.noEnd) : String(Math.round(value * 100) / 100);
  const isFirst = (rank: number | undefined) => rank !== undefined && rank <= count;
  const changed = columns.map(({ name, won, standings }) => {
    const moved = won.filter((places) => places !== undefined && places !== 0).length;
    const all = won.filter((places) => places !== undefined).length;
    const entered = standings.filter(
      ({ rank }, place) => isFirst(rank) && !isFirst(people[place]?.present.rank),
    ).length;
    return textRow("note", say(texts.changes, { name, moved, all, count, entered }));
  });
  const { from, to } = stable;
  const range = { from: from === undefined ? "0" : factor(from), to: factor(to), count };
  return [...changed, ...(count > 1 ? [textRow("note", say(texts.robust, range))] : [])];
}

export function rankingHeaders({ columns }: ScenarioFacts, say: Say): ReportRow {
  const { employeeId, employee, department, total, rank } = reportTexts;
  const names = columns.flatMap(({ name }) =>
    [texts.totalIn, texts.rankIn, texts.placesIn].map((one) => say(one, { name })),
  );
  const fixed = [employeeId, employee, department, total, rank].map((one) => say(one));
  return textRow("headers", ...fixed, ...names, say(texts.neighbour));
}

export function rankingRow(
  { member: { employee, total }, present, nextAt }: ScenarioPerson,
  place: number,
  {
    columns,
    bands,
    say,
  }: Pick<ScenarioFacts, "columns"> & {
    readonly bands: readonly Band[];
    readonly say: Say;
  },
): ReportRow {
  const scores = scoreCells(bands);
  return {
    look: "person",
    cells: [
      { value: employee.id, format: "@" },
      textCell(employee.name),
      textCell(employee.department),
      scores.total(total),
      optionalCell(present.rank, "0"),
      ...columns.flatMap(({ standings, won }) => [
        scores.number(standings[place]?.total),
        optionalCell(standings[place]?.rank, "0"),
        optionalCell(won[place], placesFormat),
      ]),
      swapCell(nextAt, say),
    ],
  };
}

function swapCell(nextAt: ScenarioPerson["nextAt"], say: Say): FormattedCell {
  if (nextAt === undefined) return blankCell;
  return nextAt === "never" ? textCell(say(texts.never)) : numberCell(nextAt, '"× "0.00');
}
