import { screen, within } from "@testing-library/react";
import { sampleRating, sampleRatings } from "../domain/sampleAssessment";
import { workedCase } from "../domain/workedCase";
import { readyState, renderPane } from "./renderPane";
import { focusIsIn } from "./focusIsIn";

describe("the employees", () => {
  it("are found by a part of their name or ID", async () => {
    const { user } = renderPane();
    const picker = screen.getByRole("combobox", { name: "Employee" });
    await user.type(picker, "lan");
    await user.click(screen.getByRole("option", { name: "Wei Lan · E002" }));
    expect(picker).toHaveValue("Wei Lan · E002");
    await user.clear(picker);
    await user.type(picker, "e001");
    expect(optionsShown()).toEqual(["Chen Mo · E001"]);
  });

  it("are gone through one by one, without those who left", async () => {
    const { user } = renderPane();
    const picker = screen.getByRole("combobox", { name: "Employee" });
    await user.click(screen.getByRole("button", { name: "Next employee" }));
    expect(picker).toHaveValue("Chen Mo · E001");
    await user.click(screen.getByRole("button", { name: "Next employee" }));
    expect(picker).toHaveValue("Wei Lan · E002");
    expect(screen.getByRole("button", { name: "Next employee" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await user.click(screen.getByRole("button", { name: "Previous employee" }));
    expect(picker).toHaveValue("Chen Mo · E001");
  });

  it("are asked for before one is picked", () => {
    renderPane();
    expect(screen.getByText(/Pick an employee here/)).toBeVisible();
  });

  it("are missed where the roster is empty", () => {
    renderPane({ state: readyState({ employees: [] }) });
    expect(screen.getByText(/There are no employees yet/)).toBeVisible();
  });

  it("follow the sheet's selection and keep the open competency", () => {
    const { show } = renderPane({ followed: { employeeId: "E001", competency: "B" } });
    show({ followed: { employeeId: "E002" } });
    expect(screen.getByRole("combobox", { name: "Employee" })).toHaveValue("Wei Lan · E002");
    expect(screen.getByRole("heading", { name: "B Teamwork" })).toBeVisible();
  });

  it("are named when the table no longer has the one that was shown", () => {
    renderPane({ followed: { employeeId: "E099" } });
    expect(screen.getByText(/no longer has the employee “E099”/)).toBeVisible();
  });
});

describe("an employee", () => {
  it("[W1] is shown with the weighted total, its band and the coverage", () => {
    const ratings = sampleRatings(workedCase.scores);
    renderPane({ followed: { employeeId: "E001" }, state: readyState({ ratings }) });
    const card = screen.getByRole("region", { name: "Chen Mo" });
    expect(within(card).getByText("66.69")).toBeVisible();
    expect(within(card).getByText("③")).toBeVisible();
    expect(within(card).getByText("Coverage 100%")).toBeVisible();
    expect(within(card).getByText("11 of 11 rated by you")).toBeVisible();
  });

  it("[W3] has no total before anything is rated", () => {
    renderPane({ followed: { employeeId: "E001" } });
    const card = screen.getByRole("region", { name: "Chen Mo" });
    expect(within(card).getByText("–")).toBeVisible();
    expect(within(card).getByText("0 of 11 rated by you")).toBeVisible();
  });

  it("has a row per competency with score, band, target and gap", () => {
    const ratings = [sampleRating(72), sampleRating({ kind: "notObserved" }, { competency: "B" })];
    renderPane({ followed: { employeeId: "E001" }, state: readyState({ ratings }) });
    const communication = screen.getByRole("button", { name: /Communication/ });
    expect(communication).toHaveTextContent("target 60 · gap +12");
    expect(communication).toHaveTextContent("72③");
    expect(screen.getByRole("button", { name: /Teamwork/ })).toHaveTextContent("not observed");
    expect(screen.getByRole("button", { name: /Competency C/ })).toHaveTextContent("not rated");
  });

  it("gets the focus back on the row that was open", async () => {
    focusIsIn("pane");
    const { user } = renderPane({ followed: { employeeId: "E001" } });
    await user.click(screen.getByRole("button", { name: /Teamwork/ }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: /Teamwork/ })).toHaveFocus();
  });

  it("keeps the Escape that closes a competency from Office, and leaves every other to it", async () => {
    focusIsIn("pane");
    const { user } = renderPane({ followed: { employeeId: "E001" } });
    const heard: string[] = [];
    const office = new AbortController();
    window.addEventListener("keydown", ({ key }) => heard.push(key), { signal: office.signal });
    await user.click(screen.getByRole("button", { name: /Teamwork/ }));
    await user.keyboard("{Escape}");
    expect(heard).toEqual([]);
    await user.keyboard("{Escape}");
    expect(heard).toEqual(["Escape"]);
    office.abort();
  });

  it("is rated in all 11 competencies with 22 keys", async () => {
    focusIsIn("pane");
    const { user, saved } = renderPane({ followed: { employeeId: "E001" } });
    await user.click(screen.getByRole("button", { name: /Communication/ }));
    await user.keyboard("3{Enter}".repeat(11));
    expect(saved.map(({ key, value }) => [key.competency, value])).toEqual(
      workedCase.codes.map((code) => [code, 70]),
    );
    expect(screen.getByRole("region", { name: "Competencies" })).toBeVisible();
  });
});

function optionsShown(): readonly (string | null)[] {
  const options = within(screen.getByRole("listbox")).getAllByRole("option");
  return options.map((option) => option.textContent);
}
