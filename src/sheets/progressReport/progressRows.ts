import {
  openRatings,
  type ManagerProgress,
  type PersonProgress,
} from "../../domain/progress/managerProgress";
import type { ReportRow } from "../reportSheet/reportRow";
import type { Say } from "../reportSheet/sayIn";
import { blankCell, percentFormat } from "../reportSheet/scoreCells";
import { numberCell, textCell, type FormattedCell } from "../summaryCells";
import { progressReportTexts as texts } from "./progressReportTexts";

interface Counts {
  readonly rated: number;
  readonly notObserved: number;
  readonly toCorrect: number;
  readonly missing: number;
  readonly all: number;
}

export function managerRow(manager: ManagerProgress, name: string, say: Say): ReportRow {
  const { people } = manager;
  const complete = people.filter(({ progress }) => isDone(progress)).length;
  const isOpen = openRatings(manager) > 0;
  return {
    look: "statistic",
    cells: [
      { value: manager.manager, format: "@" },
      textCell(manager.manager === "" ? say(texts.noManager) : name),
      textCell(say(texts.people, { n: people.length })),
      textCell(say(texts.complete, { n: complete })),
      ...countCells(manager),
      textCell(say(isOpen ? texts.remindThem : texts.finished)),
    ],
  };
}

export function personRow(
  { employee, progress }: PersonProgress,
  managerName: string,
  say: Say,
): ReportRow {
  return {
    look: "person",
    cells: [
      { value: employee.id, format: "@" },
      textCell(employee.name),
      textCell(employee.department),
      textCell(managerName),
      ...countCells({ ...progress, missing: progress.missing.length }),
      textCell(missingText(progress, say)),
    ],
  };
}

function missingText(progress: PersonProgress["progress"], say: Say): string {
  const { missing, all } = progress;
  if (isDone(progress)) return say(texts.finished);
  if (missing.length === all) return say(texts.nothingYet);
  return missing.map(({ code, name }) => `${code} ${say(name)}`).join(say(texts.listSeparator));
}

/** The bar says the share again without colour; a started tenth counts only when it is full. */
function countCells({ rated, notObserved, toCorrect, missing, all }: Counts): FormattedCell[] {
  const counts = [rated, notObserved, toCorrect, missing].map((count) => numberCell(count, "0"));
  if (all === 0) return [...counts, blankCell, blankCell];
  const share = (rated + notObserved) / all;
  const full = Math.floor(share * 10);
  const bar = "■".repeat(full) + "□".repeat(10 - full);
  return [...counts, numberCell(share, percentFormat), textCell(bar)];
}

function isDone({ missing, toCorrect }: PersonProgress["progress"]): boolean {
  return missing.length === 0 && toCorrect === 0;
}
