import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { ReportPreview } from "../../../src/excel/reports/previewReport";
import { ProblemError } from "../../../src/excel/problemError";
import type { ReportChoice } from "../../../src/sheets/reports/plannedReport";
import type { ReportActions } from "../../../src/taskpane/reports/reportActions";
import { ReportsView } from "../../../src/taskpane/reports/ReportsView";
import { sampleAssessment, sampleEmployee } from "../../domain/sampleAssessment";
import { renderView } from "../renderView";

const index = indexAssessment(
  sampleAssessment({
    employees: [
      sampleEmployee("E001", { name: "Chen Mo", department: "North", manager: "E003" }),
      sampleEmployee("E002", { name: "Wei Lan", department: "South", manager: "E003" }),
      sampleEmployee("E003", { name: "Zhao Yi", department: "North" }),
    ],
  }),
);

function renderReports(change: Partial<ReportActions> = {}) {
  const asked: ReportChoice[] = [];
  const selected: string[] = [];
  const preview: ReportPreview = { sheet: "Summary", effect: "add", rowCount: 3, columnCount: 21 };
  const actions: ReportActions = {
    preview: () => Promise.resolve(preview),
    build(choice) {
      asked.push(choice);
      return Promise.resolve({ sheet: "Team overview" });
    },
    ...change,
  };
  const select = (address: string) => selected.push(address);
  const view = <ReportsView index={index} actions={actions} onSelectCell={select} />;
  return { asked, selected, ...renderView(view) };
}

test("says what will be written before it is", async () => {
  const { asked } = renderReports();
  await screen.findByText("Adds the sheet “Summary”: 3 rows × 21 columns.");
  expect(asked).toEqual([]);
});

test("makes the chosen sheet of the chosen people", async () => {
  const { user, asked } = renderReports();
  await user.click(screen.getByRole("radio", { name: /Team overview/u }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Who" }), "Manager: Zhao Yi E003");
  await user.selectOptions(screen.getByRole("combobox", { name: "Period" }), "2025");
  await user.click(screen.getByRole("button", { name: "Make" }));
  await screen.findByText("The sheet “Team overview” is made.");
  expect(asked).toEqual([
    { kind: "teamOverview", language: "en-US", period: "2025", people: { managers: ["E003"] } },
  ]);
});

test("goes to the sheet that was made", async () => {
  const { user, selected } = renderReports();
  await user.click(screen.getByRole("button", { name: "Make" }));
  await user.click(await screen.findByRole("button", { name: "Go to the sheet" }));
  expect(selected).toEqual(["'Team overview'!A1"]);
});

test("only a summary can be filled with formulas", async () => {
  const { user, asked } = renderReports();
  const fill = screen.getByRole("combobox", { name: "Cells hold" });
  await user.selectOptions(fill, "Plain Excel formulas (recalculate without the add-in)");
  await user.click(screen.getByRole("button", { name: "Make" }));
  expect(asked).toEqual([{ kind: "summary", language: "en-US", fill: "formulas" }]);
  await user.click(screen.getByRole("radio", { name: /Development plan/u }));
  expect(screen.queryByRole("combobox", { name: "Cells hold" })).toBeNull();
});

test("a long build shows how far it is and can be cancelled", async () => {
  const { user } = renderReports({
    build: (_choice, { onPart, signal }) =>
      new Promise((_resolve, reject) => {
        onPart(1, 3);
        signal.addEventListener("abort", () => {
          reject(signal.reason as Error);
        });
      }),
  });
  await user.click(screen.getByRole("button", { name: "Make" }));
  await screen.findByText("Part 1 of 3 is written");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findByText("Cancelled; the sheets are as they were.");
});

test("says why a sheet cannot be made", async () => {
  const problem = { code: "tooManyComparisons", comparisons: 30e6, limit: 20e6 } as const;
  renderReports({ preview: () => Promise.reject(new ProblemError(problem)) });
  await screen.findByText(/Have values written instead/u);
});

test("the reports have no accessibility violations", async () => {
  const { container } = renderReports();
  await screen.findByText(/Adds the sheet/u);
  expect(await axe(container)).toHaveNoViolations();
});
