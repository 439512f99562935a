import { findPeriod } from "../../domain/findPeriod";
import type { PeopleFilter } from "../../domain/team/peopleFilter";
import { textKey } from "../../domain/textKey";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { SheetPlan } from "../sheetPlan";

/** Excel's limit for the name of a sheet. */
const longestName = 31;

/**
 * A plan under the mark and name of its choice. The open period and everybody is the kind's own sheet, which goes on from period to period; any
 * other choice is a sheet of its own, "Summary 2025H2", known again by what was chosen.
 */
export function identifiedPlan(plan: SheetPlan, request: ReportRequest): SheetPlan {
  const { index, period, people = {} } = request;
  const usual = findPeriod(index, undefined);
  const isUsual = usual.ok && usual.value.name === period.name;
  const chosen = Object.entries(people).flatMap(([field, values]: [string, Chosen]) =>
    values ? [[field, [...values].map(textKey).sort()] as const] : [],
  );
  if (isUsual && chosen.length === 0) return plan;
  const nameOf = (id: string) => index.employeesById.get(textKey(id))?.[0]?.name ?? id;
  const { managers = [], employeeIds = [], departments = [], roles = [], grades = [] } = people;
  const who = [...departments, ...roles, ...grades, ...[...managers, ...employeeIds].map(nameOf)];
  const words = [plan.name, ...(isUsual ? [] : [period.name]), ...who];
  const identity = JSON.stringify([isUsual ? "" : textKey(period.name), ...chosen.sort()]);
  return { ...plan, sheetMark: `${plan.sheetMark} ${identity}`, name: sheetName(words) };
}

type Chosen = PeopleFilter[keyof PeopleFilter];

/** Without the signs that names of sheets may not have, and short enough for a number behind it. */
function sheetName(words: readonly string[]): string {
  const text = words
    .join(" ")
    .replace(/[\\/?*:[\]]/gu, "_")
    .replace(/^'|'$/gu, "_");
  const room = longestName - " (99)".length;
  return [...text].length > room ? `${[...text].slice(0, room - 1).join("")}…` : text;
}
