import type { Band } from "../../domain/band";
import { figureOf } from "../../domain/team/teamCompetency";
import { changeFormat } from "../reportSheet/changeFormat";
import type { ReportRow } from "../reportSheet/reportRow";
import type { Say } from "../reportSheet/sayIn";
import { blankCell, optionalCell, scoreCells } from "../reportSheet/scoreCells";
import { numberCell, textCell, type FormattedCell } from "../summaryCells";
import type { ComparedPerson } from "./comparedPeople";
import { periodComparisonTexts as texts } from "./periodComparisonTexts";

export function comparedRow(person: ComparedPerson, bands: readonly Band[]): ReportRow {
  const { employee, before, changes, total, earlierTotal, totalChange } = person;
  const scores = scoreCells(bands);
  return {
    look: "person",
    cells: [
      { value: employee.id, format: "@" },
      textCell(employee.name),
      textCell(moved(before?.department, employee.department)),
      textCell(moved(before?.role, employee.role)),
      textCell(moved(before?.grade, employee.grade)),
      ...changes.map((by) => optionalCell(by, changeFormat)),
      scores.number(earlierTotal),
      scores.number(total),
      optionalCell(totalChange, changeFormat),
    ],
  };
}

/** Where somebody has moved from and to; the place alone where nothing has changed or is known. */
function moved(before: string | undefined, now: string): string {
  return before === undefined || before === now ? now : `${before} → ${now}`;
}

/** Above everybody: the mean change, how many it comes from, and how many went which way. */
export function changeStatistics(
  people: readonly ComparedPerson[],
  { count, before, say }: { readonly count: number; readonly before: number; readonly say: Say },
): readonly ReportRow[] {
  const columns = [
    ...Array.from({ length: count }, (_, place) => people.map(({ changes }) => changes[place])),
    people.map(({ totalChange }) => totalChange),
  ];
  const row = (
    label: string,
    cellOf: (changes: readonly (number | undefined)[]) => FormattedCell,
  ): ReportRow => {
    const cells = columns.map(cellOf);
    return {
      look: "statistic",
      cells: [
        textCell(label),
        ...Array.from({ length: before - 1 }, () => blankCell),
        ...cells.slice(0, count),
        blankCell,
        blankCell,
        ...cells.slice(count),
      ],
    };
  };
  return [
    row(say(texts.average), (changes) => optionalCell(figureOf(changes).value, changeFormat)),
    row(say(texts.n), (changes) => numberCell(figureOf(changes).n, "0")),
    row(say(texts.directions), (changes) => textCell(directions(changes))),
  ];
}

function directions(changes: readonly (number | undefined)[]): string {
  const there = changes.filter((by) => by !== undefined);
  if (there.length === 0) return "";
  const up = there.filter((by) => by > 0).length;
  const down = there.filter((by) => by < 0).length;
  return `${up} / ${there.length - up - down} / ${down}`;
}
