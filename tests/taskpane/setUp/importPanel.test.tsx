import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { TableEdit } from "../../../src/sheets/tableEditing/tableEdit";
import { ImportPanel } from "../../../src/taskpane/setUp/import/ImportPanel";
import { sampleAssessment } from "../../domain/sampleAssessment";
import { renderView } from "../renderView";

function renderImport() {
  const written: TableEdit[] = [];
  const rated: string[] = [];
  const view = renderView(
    <ImportPanel
      index={indexAssessment(sampleAssessment({ employees: [] }))}
      onReadSelection={() => Promise.resolve(undefined)}
      onEdit={(edits) => {
        written.push(...edits);
        return Promise.resolve();
      }}
      onRate={(id) => rated.push(id)}
    />,
  );
  return { ...view, written, rated };
}

describe("importing people", () => {
  it("writes pasted people and leads on to rating the first", async () => {
    const { user, written, rated } = renderImport();
    await user.click(screen.getByRole("textbox", { name: "Or paste copied cells here" }));
    await user.paste("ID\tName\n001\tBai Lu\n\tNo One");
    expect(screen.getByRole("combobox", { name: "Employee ID" })).toHaveDisplayValue("ID");
    await user.click(screen.getByRole("button", { name: "Import 1 person" }));
    await user.click(await screen.findByRole("button", { name: "Rate Bai Lu now" }));
    expect(written).toMatchObject([
      { table: "Employees", changes: [{ key: { employeeId: "001" } }] },
    ]);
    expect(rated).toEqual(["001"]);
  });

  it("asks for the column of IDs where none is known", async () => {
    const { user } = renderImport();
    await user.click(screen.getByRole("textbox", { name: "Or paste copied cells here" }));
    await user.paste("Name\tCity\nBai Lu\tHangzhou");
    expect(screen.getByRole("alert")).toHaveTextContent("Choose the column");
    expect(screen.getByRole("button", { name: "Nothing to import" })).toBeVisible();
  });

  it("has no accessibility violations with a list open", async () => {
    const { user, container } = renderImport();
    await user.click(screen.getByRole("textbox", { name: "Or paste copied cells here" }));
    await user.paste("ID\tName\n001\tBai Lu");
    expect(await axe(container)).toHaveNoViolations();
  });

  it("says so where the selected cells are blank", async () => {
    const { user } = renderImport();
    await user.click(screen.getByRole("button", { name: "Take the selected cells" }));
    expect(await screen.findByText(/nothing in it that can be read/)).toBeVisible();
  });
});
