import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { Result } from "../../../src/domain/result";
import { developmentPlan } from "../../../src/sheets/developmentPlan/developmentPlan";
import type { ReportRequest } from "../../../src/sheets/reportSheet/reportRequest";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { teamOverviewPlan } from "../../../src/sheets/teamOverview/teamOverviewPlan";
import { assessmentIn } from "../reading";
import { sampleTables } from "../sampleTables";

const index = indexAssessment(assessmentIn(sampleTables("en-US")));
const period = index.assessment.periods.find(({ status }) => status === "open");
if (!period) throw new Error("No open period");
const request: ReportRequest = { index, period, language: "en-US", asOf: "2026-06-30" };

function planned(plan: Result<SheetPlan>): SheetPlan {
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

describe("the team overview", () => {
  const departments = ["Government Accounts"];
  const plan = planned(teamOverviewPlan({ ...request, people: { departments } }));

  test("[M1] lists the chosen people only", () => {
    const ids = plan.cells.slice(plan.keyColumn.firstRow).map(([id]) => id);
    expect(ids).toEqual(["E001", "E002", "E003", "E004", "E005", "E006"]);
  });

  test("[W1] has the worked case in its row", () => {
    const row = plan.cells.find(([id]) => id === "E001") ?? [];
    expect(row[16]).toBe(66.6875);
  });
});

describe("the development plan", () => {
  const plan = planned(developmentPlan({ ...request, people: { employeeIds: ["E001"] } }));

  test("[D5] lists the worked case's steps by weighted shortfall", () => {
    const keys = plan.cells.slice(plan.keyColumn.firstRow).map(([key]) => key);
    expect(keys).toEqual(["I", "C", "F", "E", "K"].map((code) => `E001 · ${code}`));
  });
});
