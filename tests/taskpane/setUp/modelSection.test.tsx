import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { CompetencyModel } from "../../../src/domain/assessment";
import { ProblemError } from "../../../src/excel/problemError";
import type { TableEdit } from "../../../src/sheets/tableEditing/tableEdit";
import { ModelSection } from "../../../src/taskpane/setUp/model/ModelSection";
import type { EditTables } from "../../../src/taskpane/setUp/sections";
import { sampleAssessment, sampleModel, sampleRatings } from "../../domain/sampleAssessment";
import { workedCase } from "../../domain/workedCase";
import { renderView } from "../renderView";

function renderModel(change: Partial<CompetencyModel> = {}, onEdit?: EditTables) {
  const edits: TableEdit[] = [];
  const index = indexAssessment(
    sampleAssessment({
      model: { ...sampleModel, ...change },
      ratings: sampleRatings(workedCase.scores),
    }),
  );
  const props = {
    index,
    problems: [],
    employeeId: undefined,
    onSelectCell: () => undefined,
    onGoTo: () => undefined,
    onEdit:
      onEdit ??
      ((made) => {
        edits.push(...made);
        return Promise.resolve();
      }),
  } satisfies Parameters<typeof ModelSection>[0];
  return { ...renderView(<ModelSection {...props} />), edits };
}

const weightOfB = () => screen.getByRole("textbox", { name: "Weight of B Teamwork" });
const shareOf = (name: string) => screen.getByLabelText(`Share of ${name}`).textContent;

test("shares follow a weight as it is typed, before anything is saved", async () => {
  const { user, edits } = renderModel();
  expect(shareOf("A Communication")).toBe("12.50%");
  await user.clear(weightOfB());
  await user.type(weightOfB(), "5");
  expect([shareOf("A Communication"), shareOf("B Teamwork")]).toEqual(["10.00%", "25.00%"]);
  expect(edits).toEqual([]);
});

test("a weight is saved with Enter", async () => {
  const { user, edits } = renderModel();
  await user.clear(weightOfB());
  await user.type(weightOfB(), "2,5{Enter}");
  expect(edits).toEqual([
    {
      table: "Competencies",
      changes: [{ kind: "update", key: { code: "B" }, cells: { weight: 2.5 } }],
    },
  ]);
});

test("a weight below 0 is refused and stays in the field", async () => {
  const { user, edits } = renderModel();
  await user.clear(weightOfB());
  await user.type(weightOfB(), "-1{Enter}");
  screen.getByText("0 or more, please");
  expect(edits).toEqual([]);
  await user.keyboard("{Escape}");
  expect(weightOfB()).toHaveValue("1");
});

test("a weight that Excel does not take stays in the field, with the reason", async () => {
  const refuse: EditTables = () =>
    Promise.reject(new ProblemError({ code: "sheetProtected", sheet: "Competencies" }));
  const { user } = renderModel({}, refuse);
  await user.clear(weightOfB());
  await user.type(weightOfB(), "5{Enter}");
  await screen.findByText(/protected/u);
  expect(weightOfB()).toHaveValue("5");
});

test("a competency changes places with the one above", async () => {
  const { user, edits } = renderModel();
  await user.click(screen.getByRole("button", { name: "More for B Teamwork" }));
  await user.click(screen.getByRole("menuitem", { name: "Move up" }));
  expect(edits[0]?.changes).toEqual([{ kind: "swap", key: { code: "B" }, other: { code: "A" } }]);
});

test("a text is saved in its language when its field is left", async () => {
  const { user, edits } = renderModel();
  await user.click(screen.getByRole("button", { name: "A Communication" }));
  const field = screen.getByRole("textbox", { name: "Definition (Chinese)" });
  await user.type(field, "听得准");
  await user.tab();
  expect(edits[0]?.changes).toEqual([
    { kind: "update", key: { code: "A" }, cells: { definitionZh: "听得准" } },
  ]);
});

test("an anchor that the table lacks gets a row when its text is written", async () => {
  const { user, edits } = renderModel();
  await user.click(screen.getByRole("button", { name: "B Teamwork" }));
  await user.click(screen.getByRole("button", { name: /41–60/u }));
  await user.type(screen.getByRole("textbox", { name: "Level definition (English)" }), "Helps");
  await user.tab();
  expect(edits[0]).toEqual({
    table: "Anchors",
    changes: [
      {
        kind: "put",
        key: { code: "B", band: "2" },
        cells: { levelDefinitionEn: "Helps", band: 2 },
      },
    ],
  });
});

test("removing says what depends on the competency", async () => {
  const { user, edits } = renderModel();
  await user.click(screen.getByRole("button", { name: "A Communication" }));
  await user.click(screen.getByRole("button", { name: "Remove competency" }));
  const dialog = within(screen.getByRole("dialog"));
  dialog.getByText(/2 rows in “Anchors”/u);
  dialog.getByText(/1 rating stays/u);
  await user.click(dialog.getByRole("button", { name: "Remove" }));
  await waitFor(() => {
    expect(edits.map(({ table, changes }) => [table, changes.length])).toEqual([
      ["Competencies", 1],
      ["Anchors", 2],
    ]);
  });
});

test("a drafted definition can be marked as reviewed", async () => {
  const [first, ...others] = sampleModel.competencies;
  if (!first) throw new Error("no competency");
  const drafted = { ...first, origin: "drafted" };
  const { user, edits } = renderModel({ competencies: [drafted, ...others] });
  await user.click(screen.getByRole("button", { name: "A Communication" }));
  await user.click(screen.getByRole("button", { name: "Mark as reviewed" }));
  expect(edits[0]?.changes).toMatchObject([{ cells: { origin: "Reviewed" } }]);
});

test("a new competency takes the next free code and the group of the last one", async () => {
  const { user, edits } = renderModel();
  await user.click(screen.getByRole("button", { name: "Add competency" }));
  await user.type(screen.getByRole("textbox", { name: "Name" }), "Negotiating online");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(edits[0]?.changes).toMatchObject([
    { kind: "add", key: { code: "L" }, cells: { nameEn: "Negotiating online", weight: 1 } },
  ]);
});

test("a bound of a band takes its neighbour along", async () => {
  const { user, edits } = renderModel();
  const band = within(screen.getByRole("group", { name: "Band 2" }));
  const from = band.getByRole("textbox", { name: "From" });
  await user.clear(from);
  await user.type(from, "51{Enter}");
  expect(edits[0]?.changes).toMatchObject([
    { key: { band: "1" }, cells: { from: 0, to: 50 } },
    { key: { band: "2" }, cells: { from: 51, to: 60 } },
    { key: { band: "3" } },
    { key: { band: "4" } },
  ]);
});

test("a bound that leaves a neighbour without scores is refused with the reason", async () => {
  const { user, edits } = renderModel();
  const band = within(screen.getByRole("group", { name: "Band 2" }));
  await user.clear(band.getByRole("textbox", { name: "To" }));
  await user.type(band.getByRole("textbox", { name: "To" }), "90{Enter}");
  band.getByText("The band above would have no scores left.");
  expect(edits).toEqual([]);
});

test("a band is removed with its anchors once it is confirmed, and its neighbour takes over", async () => {
  const { user, edits } = renderModel();
  await user.click(screen.getByRole("button", { name: "Remove band 2" }));
  const dialog = within(screen.getByRole("dialog"));
  dialog.getByText(/1 row in “Anchors”/u);
  await user.click(dialog.getByRole("button", { name: "Remove" }));
  expect(edits.map(({ table, changes }) => [table, changes.length])).toEqual([
    ["Bands", 3],
    ["Bands", 1],
    ["Anchors", 1],
  ]);
  expect(edits[0]?.changes[0]).toMatchObject({ key: { band: "1" }, cells: { to: 60 } });
});

test("a band is added in the upper half of the highest one", async () => {
  const { user, edits } = renderModel();
  await user.click(screen.getByRole("button", { name: "Add band" }));
  expect(edits[0]?.changes.at(-1)).toMatchObject({
    key: { band: "5" },
    cells: { from: 91, to: 100 },
  });
});

test.each(["the list", "a competency", "a new competency"])("%s is accessible", async (what) => {
  const { container, user } = renderModel();
  if (what === "a competency") {
    await user.click(screen.getByRole("button", { name: "A Communication" }));
    await user.click(screen.getByRole("button", { name: /0–40/u }));
  }
  if (what === "a new competency") {
    await user.click(screen.getByRole("button", { name: "Add competency" }));
  }
  expect(await axe(container)).toHaveNoViolations();
});
