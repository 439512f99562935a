import type { Competency } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import type { EffectiveScore } from "../domain/effectiveScore";
import { targetOf } from "../domain/targetOf";
import { totalOf } from "../domain/totalOf";
import type { Answer } from "./answer";
import { errorValue } from "./errorValue";
import { filled } from "./filled";
import type { Wanted } from "./wanted";
import { wantedCompetencies, wantedRows, type LiveArguments, type WantedRow } from "./wantedRows";

type Cell = Answer[number][number];

/** Effective scores: employees down, competencies across; "N/A" where nobody could observe, "" where nobody rated ([R1]). */
export function scoreCells(index: AssessmentIndex, args: LiveArguments): Answer {
  const { raterGroupWeights } = index.assessment.settings;
  return gridOf(index, args, ({ period, employee }) => {
    const person = index.ratings.personOf(period.name, employee.id);
    return ({ code }) => scoreCell(person.scoreIn(code, raterGroupWeights));
  });
}

function scoreCell(score: EffectiveScore): Cell {
  switch (score.kind) {
    case "score":
      return score.score;
    case "notObserved":
      return "N/A";
    case "unrated":
      return "";
    case "unusable":
      return errorValue(score.problem);
  }
}

/** Targets: employees down, competencies across; "" where there is none ([T1]). */
export function targetCells(index: AssessmentIndex, args: LiveArguments): Answer {
  return gridOf(
    index,
    args,
    ({ period, employee }) =>
      ({ code }) =>
        targetOf(index, period, employee, code) ?? "",
  );
}

/** Weighted totals, employees down; "" where nothing was rated ([W2]). */
export function totalCells(
  index: AssessmentIndex,
  { employee, period }: Omit<LiveArguments, "competency">,
): Answer {
  return filled(
    wantedRows(index, employee, period).map((row) => [
      cellOf(row, (found) => {
        const total = totalOf(index, found.period, found.employee.id);
        return total.kind === "unusable" ? errorValue(total.problem) : (total.total ?? "");
      }),
    ]),
  );
}

function gridOf(
  index: AssessmentIndex,
  args: LiveArguments,
  answersOf: (row: WantedRow) => (competency: Competency) => Cell,
): Answer {
  const rows = wantedRows(index, args.employee, args.period);
  const columns = wantedCompetencies(index, args.competency, rows);
  return filled(
    rows.map((row) => {
      const answer = row?.ok ? answersOf(row.value) : undefined;
      return columns.map((column) => cellOf(row, () => cellOf(column, answer ?? blank)));
    }),
  );
}

function blank(): Cell {
  return "";
}

/** The cell for what was asked: "" where the argument is empty, the error where it cannot be found. */
function cellOf<Item>(wanted: Wanted<Item>, answer: (item: Item) => Cell): Cell {
  if (!wanted) {
    return "";
  }
  return wanted.ok ? answer(wanted.value) : errorValue(wanted.problem);
}
