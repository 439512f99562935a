import { modelOf } from "../../domain/modelOf";
import {
  managerProgress,
  openRatings,
  type ManagerProgress,
} from "../../domain/progress/managerProgress";
import { succeed, type Result } from "../../domain/result";
import { chosenPeople } from "../../domain/team/peopleFilter";
import { textKey } from "../../domain/textKey";
import { reportHead, textRow } from "../reportSheet/reportHead";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { ReportColumn } from "../reportSheet/reportRow";
import { reportSheet } from "../reportSheet/reportSheet";
import { reportTexts } from "../reportSheet/reportTexts";
import { sayIn, type Say } from "../reportSheet/sayIn";
import type { SheetPlan } from "../sheetPlan";
import { summaryEmployees } from "../summaryEmployees";
import { managerRow, personRow } from "./progressRows";
import { progressReportTexts as texts } from "./progressReportTexts";

const columns: readonly ReportColumn[] = [
  { key: "employeeId", width: 90, align: "Left" },
  { key: "employee", width: 100, align: "Left" },
  { key: "department", width: 120, align: "Left" },
  { key: "manager", width: 110, align: "Left" },
  { key: "rated", width: 55, align: "Center" },
  { key: "notObserved", width: 60, align: "Center" },
  { key: "toCorrect", width: 55, align: "Center" },
  { key: "missing", width: 55, align: "Center" },
  { key: "done", width: 55, align: "Center" },
  { key: "bar", width: 100, align: "Left" },
  { key: "whom", width: 260, align: "Left", wraps: true },
];

/** How far every manager's ratings have come and whom to remind ([O1], [O3]), then person by person what is missing. */
export function progressReportPlan(request: ReportRequest): Result<SheetPlan> {
  const { index, period, language, people = {} } = request;
  const model = modelOf(index, period);
  if (!model.ok) return model;
  const { competencies, bands } = model.value;
  const say = sayIn(language);
  const chosen = chosenPeople(summaryEmployees(index, period), people);
  const managers = managerProgress(index, period, { competencies, people: chosen });
  const nameOf = (id: string) => index.employeesById.get(textKey(id))?.[0]?.name ?? id;
  const { employeeId, employee, department } = reportTexts;
  const counts = [texts.rated, texts.notObserved, texts.toCorrect, texts.missing];
  const shown = [...counts, texts.done, texts.bar, texts.whom].map((one) => say(one));
  const ofPeople = [employeeId, employee, department, texts.manager].map((one) => say(one));
  const [title, about] = reportHead(request, texts.title, bands);
  const head = [
    ...(title ? [title] : []),
    ...(about ? [about] : []),
    textRow("about", say(texts.note)),
    textRow("section", reminder(managers, nameOf, say)),
    textRow("section", say(texts.byManager)),
    textRow("headers", say(texts.managerId), say(texts.manager), "", "", ...shown),
    ...managers.map((one) => managerRow(one, nameOf(one.manager), say)),
    textRow("blank"),
    textRow("section", say(texts.byPerson)),
    textRow("headers", ...ofPeople, ...shown),
  ];
  const rows = managers.flatMap(({ manager, people: members }) =>
    members.map((one) => personRow(one, nameOf(manager), say)),
  );
  return succeed(
    reportSheet({
      sheetMark: "progressReport",
      name: say(texts.name),
      columns,
      head,
      keyed: rows,
      heat: [],
      heatRow: head.length,
      bands,
      frozenRows: 0,
      frozenColumns: 2,
      page: { orientation: "landscape" },
    }),
  );
}

/** The managers with open ratings in one line, ready to be sent a message. */
function reminder(
  managers: readonly ManagerProgress[],
  nameOf: (id: string) => string,
  say: Say,
): string {
  const list = managers
    .filter((one) => openRatings(one) > 0)
    .map((one) => {
      const name = one.manager === "" ? say(texts.noManager) : nameOf(one.manager);
      return say(texts.reminder, { name, open: openRatings(one) });
    });
  return list.length === 0
    ? say(texts.nobody)
    : say(texts.remind, { list: list.join(say(texts.listSeparator)) });
}
