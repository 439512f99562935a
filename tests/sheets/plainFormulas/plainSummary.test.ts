import { indexAssessment } from "../../../src/domain/assessmentIndex";
import { findPeriod } from "../../../src/domain/findPeriod";
import { modelOf } from "../../../src/domain/modelOf";
import type { Result } from "../../../src/domain/result";
import { formulaCalls } from "../../../src/sheets/formulaCalls";
import { rowComparisons } from "../../../src/sheets/plainFormulas/comparisonLimit";
import { plainSummary } from "../../../src/sheets/plainFormulas/plainSummary";
import { headersIn } from "../../../src/sheets/plainFormulas/tableReference";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { summaryPlan } from "../../../src/sheets/summaryPlan";
import { assessmentIn } from "../reading";
import { sampleTables } from "../sampleTables";

/** All of them are in Excel 2010, WPS and LibreOffice; none takes "001" for 1 or spills. */
const allowed = new Set([
  ...["IF", "IFERROR", "ISNUMBER", "LEFT", "LOOKUP", "MAX", "ROUND", "SUM", "SUMPRODUCT"],
]);

function known<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function planned(periodName: string): { readonly values: SheetPlan; readonly formulas: SheetPlan } {
  const tables = sampleTables("en-US");
  const index = indexAssessment(assessmentIn(tables));
  const period = known(findPeriod(index, periodName));
  const request = { index, period, language: "en-US" as const };
  const values = known(summaryPlan({ ...request, asOf: "2026-06-30" }));
  const model = known(modelOf(index, period));
  return {
    values,
    formulas: known(plainSummary(values, { ...request, model, headersOf: headersIn(tables) })),
  };
}

const open = planned("2026H1");
const closed = planned("2025H2");

function formulasIn({ cells }: SheetPlan): readonly string[] {
  return cells
    .flat()
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));
}

describe("the summary as plain formulas", () => {
  test("[K1] calls only functions that compare IDs as texts and that Excel 2010 has", () => {
    const called = new Set(
      [...formulasIn(open.formulas), ...formulasIn(closed.formulas)].flatMap((formula) =>
        formulaCalls(formula).map(({ name }) => name),
      ),
    );
    expect([...called].filter((name) => !allowed.has(name))).toEqual([]);
    expect(called.has("SUMPRODUCT")).toBe(true);
  });

  test("has a formula for every score, total, coverage, band, gap and rank", () => {
    const { values, formulas } = open;
    const { firstRow } = values.keyColumn;
    const people = values.cells.length - firstRow;
    const keys = values.columnKeys.filter((key) => key.startsWith("competency "));
    const own = formulasIn(formulas).length;
    // Beside them department, role, job grade and targets of each, and the weights.
    expect(own).toBe(people * (keys.length * 2 + 5 + 3) + keys.length + 5);
  });

  test("[P4] a closed period keeps its targets and weights as values", () => {
    const column = closed.formulas.columnKeys.indexOf("target a");
    const targets = closed.formulas.cells
      .slice(closed.formulas.keyColumn.firstRow)
      .map((row) => row[column]);
    expect(targets.every((target) => typeof target === "number" || target === "")).toBe(true);
    expect(targets.some((target) => typeof target === "number")).toBe(true);
  });

  test("stays within the 8,192 characters of a formula", () => {
    const longest = Math.max(...formulasIn(open.formulas).map(({ length }) => length));
    expect(longest).toBeLessThan(8192);
  });

  test("keeps texts and formats of the values' cells in front", () => {
    const { values, formulas } = open;
    expect(formulas.columnKeys.slice(0, values.columnKeys.length)).toEqual(values.columnKeys);
    expect(formulas.numberFormats.map((row) => row.slice(0, values.columnKeys.length))).toEqual(
      values.numberFormats,
    );
  });
});

test("formulas that would compare more than 20 million rows are refused", () => {
  expect(rowComparisons(20_000, 1_000)).toEqual({ ok: true, value: 20_000_000 });
  expect(rowComparisons(20_000, 1_001)).toMatchObject({
    ok: false,
    problem: { code: "tooManyComparisons", comparisons: 20_020_000 },
  });
});
