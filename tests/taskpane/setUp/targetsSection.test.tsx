import { act, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import type { TargetRow } from "../../../src/domain/assessment";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import { textKey } from "../../../src/domain/textKey";
import type { TableEdit } from "../../../src/sheets/tableEditing/tableEdit";
import { TargetsSection } from "../../../src/taskpane/setUp/targets/TargetsSection";
import { sampleAssessment, sampleEmployee } from "../../domain/sampleAssessment";
import { renderView } from "../renderView";

const row = (role: string, grade: string, target: number): TargetRow => ({
  role,
  grade,
  targets: new Map([[textKey("A"), target]]),
});

function renderTargets(targets: readonly TargetRow[] = standard) {
  const edits: TableEdit[] = [];
  const index = indexAssessment(
    sampleAssessment({
      targets,
      employees: [sampleEmployee("E001"), sampleEmployee("E002", { grade: "Senior" })],
    }),
  );
  const view = (
    <TargetsSection
      index={index}
      problems={[]}
      employeeId="E001"
      onSelectCell={() => undefined}
      onGoTo={() => undefined}
      onEdit={(made) => {
        edits.push(...made);
        return Promise.resolve();
      }}
    />
  );
  return { ...renderView(view), edits };
}

const standard = [row("", "", 40), row("Account manager", "Junior", 60)];

const cell = (name: string) => screen.getByRole("gridcell", { name });

function focusOn(name: string): void {
  act(() => {
    cell(name).focus();
  });
}

test("shows a role's own targets, and in italics' words what a more general row sets", () => {
  renderTargets();
  cell("A Communication, Junior: 60");
  cell("A Communication, Senior: 40, from a more general row");
  cell("B Teamwork, Junior: no target");
});

test("a target is typed over a cell and saved with Enter", async () => {
  const { user, edits } = renderTargets();
  focusOn("A Communication, Junior: 60");
  await user.keyboard("75{Enter}");
  expect(edits).toEqual([
    {
      table: "Targets",
      changes: [
        {
          kind: "put",
          key: { role: "Account manager", grade: "Junior" },
          cells: {},
          byCode: { A: 75 },
        },
      ],
    },
  ]);
  expect(cell("B Teamwork, Junior: no target")).toHaveFocus();
});

test("arrow keys move from cell to cell", async () => {
  const { user } = renderTargets();
  focusOn("A Communication, Junior: 60");
  await user.keyboard("{ArrowRight}{ArrowDown}{ArrowLeft}");
  expect(cell("B Teamwork, Junior: no target")).toHaveFocus();
});

test("a target off the scale is refused with the reason, and Escape gives it up", async () => {
  const { user, edits } = renderTargets();
  focusOn("A Communication, Junior: 60");
  await user.keyboard("150{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent("A target is a number from 0 to 100.");
  await user.keyboard("{Escape}");
  cell("A Communication, Junior: 60");
  expect(edits).toEqual([]);
});

test("a target is taken away with Delete", async () => {
  const { user, edits } = renderTargets();
  focusOn("A Communication, Junior: 60");
  await user.keyboard("{Delete}{Enter}");
  expect(edits[0]?.changes).toMatchObject([{ byCode: { A: "" } }]);
});

test("all targets of a job grade are copied to another one", async () => {
  const { user, edits } = renderTargets();
  await user.click(screen.getByRole("button", { name: "Junior" }));
  await user.click(screen.getByRole("menuitem", { name: "Copy these targets to “Senior”" }));
  expect(edits[0]?.changes).toMatchObject([
    { key: { role: "Account manager", grade: "Senior" }, byCode: { A: 60, B: "" } },
  ]);
});

test("removing a job grade's targets says how many people have it", async () => {
  const { user, edits } = renderTargets();
  await user.click(screen.getByRole("button", { name: "Junior" }));
  await user.click(screen.getByRole("menuitem", { name: "Remove the targets of “Junior”" }));
  screen.getByText(/^1 person has this role and grade/u);
  await user.click(screen.getByRole("button", { name: "Remove" }));
  expect(edits[0]?.changes).toEqual([
    { kind: "remove", key: { role: "Account manager", grade: "Junior" } },
  ]);
});

test("a job grade gets a column before it has a row", async () => {
  const { user } = renderTargets();
  await user.type(screen.getByRole("textbox", { name: "Another grade" }), "Expert{Enter}");
  cell("A Communication, Expert: 40, from a more general row");
});

test("targets for all roles can be chosen", async () => {
  const { user } = renderTargets();
  await user.selectOptions(screen.getByRole("combobox", { name: "Role" }), "All roles");
  cell("A Communication, All grades: 40");
});

test("the grid is accessible", async () => {
  const { container } = renderTargets();
  expect(await axe(container)).toHaveNoViolations();
});
