import type { Competency } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import { scoreOf } from "../domain/scoreOf";
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
  return gridOf(index, args, ({ period, employee }, competency) => {
    const score = scoreOf(index, period.name, employee.id, competency.code);
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
  });
}

/** Targets: employees down, competencies across; "" where there is none ([T1]). */
export function targetCells(index: AssessmentIndex, args: LiveArguments): Answer {
  return gridOf(
    index,
    args,
    ({ period, employee }, competency) => targetOf(index, period, employee, competency.code) ?? "",
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
  answer: (row: WantedRow, competency: Competency) => Cell,
): Answer {
  const rows = wantedRows(index, args.employee, args.period);
  const columns = wantedCompetencies(index, args.competency, rows);
  return filled(
    rows.map((row) =>
      columns.map((column) =>
        cellOf(row, (found) => cellOf(column, (competency) => answer(found, competency))),
      ),
    ),
  );
}

/** The cell for what was asked: "" where the argument is empty, the error where it cannot be found. */
function cellOf<Item>(wanted: Wanted<Item>, answer: (item: Item) => Cell): Cell {
  if (!wanted) {
    return "";
  }
  return wanted.ok ? answer(wanted.value) : errorValue(wanted.problem);
}
