import { inLanguage } from "../domain/bilingual";
import { modelOf } from "../domain/modelOf";
import { rank } from "../domain/rank";
import { succeed, type Result } from "../domain/result";
import { chosenPeople } from "../domain/team/peopleFilter";
import { employeeResult, type EmployeeResult } from "./employeeResult";
import type { ReportRequest } from "./reportSheet/reportRequest";
import type { SheetPlan } from "./sheetPlan";
import { remembered } from "../domain/remembered";
import { scoreFormat } from "./scoreFormat";
import { employeeCells } from "./summaryCells";
import { summaryConditionalStyles } from "./summaryConditionalStyles";
import { summaryEmployees } from "./summaryEmployees";
import { summaryHead } from "./summaryHead";
import { frozenColumnCount, summaryColumnKeys, summaryLayout, summaryRows } from "./summaryLayout";
import { summarySizes } from "./summarySizes";
import { summaryStyles } from "./summaryStyles";
import { summaryTexts } from "./summaryTexts";

/** The sheet with one row per employee: scores, weighted total, coverage, band, gap and rank. */
export function summaryPlan(request: ReportRequest): Result<SheetPlan> {
  const { index, period, language, asOf, people = {} } = request;
  const found = modelOf(index, period);
  if (!found.ok) return found;
  const model = found.value;
  const employees = chosenPeople(summaryEmployees(index, period), people);
  const results = employees.map((employee) => employeeResult(index, { period, model, employee }));
  const ranks = rank(results.map(totalNumber));
  const layout = summaryLayout(model, results.length);
  const { bands } = model;
  const formatOf = remembered((score: number) => scoreFormat(score, bands));
  const rows = [
    ...summaryHead({ model, period, language, asOf }, layout),
    ...results.map((result, place) =>
      employeeCells(result, ranks[place], { bands, language, formatOf }),
    ),
  ];
  const cells = rows.map((row) => row.map(({ value }) => value));
  return succeed({
    sheetMark: "summary",
    name: inLanguage(summaryTexts.name, language),
    tabColor: "#1F3A5F",
    columnKeys: summaryColumnKeys(model),
    cells,
    numberFormats: rows.map((row) => row.map(({ format }) => format)),
    styles: summaryStyles(model, layout),
    conditionalStyles: summaryConditionalStyles(layout, bands),
    ...summarySizes(cells, layout, language),
    frozenRows: summaryRows.firstEmployee,
    frozenColumns: frozenColumnCount,
    page: {
      orientation: "landscape",
      repeatedRows: { first: summaryRows.groups, last: summaryRows.weights },
    },
    keyColumn: { column: 0, firstRow: summaryRows.firstEmployee },
  });
}

function totalNumber({ total }: EmployeeResult): number | undefined {
  return total.kind === "total" ? total.total : undefined;
}
