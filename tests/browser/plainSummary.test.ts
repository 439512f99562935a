import { indexAssessment } from "../../src/domain/assessmentIndex";
import type { Language } from "../../src/domain/bilingual";
import { findPeriod } from "../../src/domain/findPeriod";
import { modelOf } from "../../src/domain/modelOf";
import type { Result } from "../../src/domain/result";
import type { PlanCell } from "../../src/sheets/planCell";
import { plainSummary } from "../../src/sheets/plainFormulas/plainSummary";
import { headersIn } from "../../src/sheets/plainFormulas/tableReference";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { summaryPlan } from "../../src/sheets/summaryPlan";
import { assessmentIn } from "../sheets/reading";
import { sampleTables } from "../sheets/sampleTables";
import { openSample } from "./sampleWorkbook";

const fewPeople = 4;

function known<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function plansOf(language: Language, periodName: string | undefined) {
  const tables = sampleTables(language);
  const whole = assessmentIn(tables);
  // As few as show every kind of score: each formula looks through all ratings.
  const index = indexAssessment({ ...whole, employees: whole.employees.slice(0, fewPeople) });
  const period = known(findPeriod(index, periodName));
  const request = { index, period, language };
  const values = known(summaryPlan({ ...request, asOf: "2026-06-30" }));
  const model = known(modelOf(index, period));
  return {
    values,
    formulas: known(plainSummary(values, { ...request, model, headersOf: headersIn(tables) })),
  };
}

/** What Excel shows for the plan's cells on a sheet of its own. */
async function shown(language: Language, { cells }: SheetPlan): Promise<readonly unknown[][]> {
  const { pane } = await openSample(language);
  return pane.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Plain");
        const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
        range.values = rows;
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    cells.map((row) => [...row]),
  );
}

test.each<readonly [Language, string]>([
  ["zh-CN", "2026H1"],
  ["en-US", "2025H2"],
])(
  "[R1] [R2] [R7] [W1] [C1] [G3] [N1] plain formulas show what the values say in %s for %s",
  async (language, period) => {
    const { values, formulas } = plansOf(language, period);
    const cells = await shown(language, formulas);
    const { firstRow } = values.keyColumn;
    const different = values.cells.slice(firstRow).flatMap((row, place) =>
      row.flatMap((value, column) => {
        const found = cells[firstRow + place]?.[column];
        const key = values.columnKeys[column];
        return isSame(value, found) ? [] : [{ row: firstRow + place + 1, key, value, found }];
      }),
    );
    expect(values.cells.length).toBe(firstRow + fewPeople);
    expect(different).toEqual([]);
  },
);

function isSame(value: PlanCell | undefined, found: unknown): boolean {
  return typeof value === "number" && typeof found === "number"
    ? Math.abs(value - found) < 1e-9
    : found === (value ?? "");
}
