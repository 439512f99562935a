import type { CompetencyModel } from "../../domain/assessment";
import { raterGroups, type RaterGroup } from "../../domain/rating";
import { columnLetters } from "../cellAddress";
import type { SheetPlan } from "../sheetPlan";
import { summaryRows } from "../summaryLayout";
import type { ResultReferences } from "./plainResults";

/** References to one employee's cells. */
export interface PersonReferences extends ResultReferences {
  readonly id: string;
  readonly role: string;
  readonly grade: string;
  readonly total: string;
}

/** Where a summary's cells are, as its formulas refer to them. */
export interface SummaryAddresses {
  /** First columns of the IDs, scores and targets. */
  readonly id: number;
  readonly scores: number;
  readonly targets: number;
  /** The row, beside the head, in which the group weights stand. */
  readonly groupWeightRow: number;
  readonly groupWeights: Readonly<Record<RaterGroup, string>>;
  readonly totals: string;
  readonly ids: string;
  readonly columnOf: (key: string) => number | undefined;
  readonly referencesIn: (row: number) => PersonReferences;
}

export function summaryAddresses(
  { columnKeys, cells, keyColumn }: SheetPlan,
  { competencies }: CompetencyModel,
): SummaryAddresses {
  const columnOf = (key: string) => {
    const column = columnKeys.indexOf(key);
    return column < 0 ? undefined : column;
  };
  const lettersOf = (key: string) => columnLetters(columnOf(key) ?? 0);
  const scores = columnKeys.findIndex((key) => key.startsWith("competency "));
  const targets = columnKeys.findIndex((key) => key.startsWith(targetKey));
  const groupWeightRow = summaryRows.groups;
  const across = (first: number, row: number, anchor: "" | "$") => {
    const last = columnLetters(first + competencies.length - 1);
    const number = `${anchor}${row + 1}`;
    return `$${columnLetters(first)}${number}:$${last}${number}`;
  };
  const weights = raterGroups.map(
    (group, place) => [group, `$${columnLetters(targets + place)}$${groupWeightRow + 1}`] as const,
  );
  const total = lettersOf("total");
  return {
    id: keyColumn.column,
    scores,
    targets,
    groupWeightRow,
    groupWeights: Object.fromEntries(weights) as Record<RaterGroup, string>,
    ids: `$${columnLetters(keyColumn.column)}$${keyColumn.firstRow + 1}:$${columnLetters(keyColumn.column)}$${cells.length}`,
    totals: `$${total}$${keyColumn.firstRow + 1}:$${total}$${cells.length}`,
    columnOf,
    referencesIn: (row) => ({
      id: `$${columnLetters(keyColumn.column)}${row + 1}`,
      role: `$${lettersOf("role")}${row + 1}`,
      grade: `$${lettersOf("grade")}${row + 1}`,
      total: `$${total}${row + 1}`,
      scores: across(scores, row, ""),
      targets: across(targets, row, ""),
      weights: across(scores, summaryRows.weights, "$"),
    }),
  };
}

/** How the keys of the columns with targets begin. */
export const targetKey = "target ";
