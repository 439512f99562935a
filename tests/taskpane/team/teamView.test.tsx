import { fireEvent, screen, within } from "@testing-library/react";
import { rememberRater } from "../../../src/taskpane/state/rater";
import { TeamView } from "../../../src/taskpane/team/TeamView";
import { sampleEmployee, sampleRating, sampleRatings } from "../../domain/sampleAssessment";
import { workedCase } from "../../domain/workedCase";
import { lookAssessment, renderLook } from "../person/personSetting";

function cell(name: string | RegExp): HTMLElement {
  return screen.getByRole("gridcell", { name });
}

describe("the heat map", () => {
  it("[B1] has a band's glyph in each cell and the score in its name", () => {
    renderLook(TeamView);
    const found = cell("Chen Mo, Communication: 72, ③ Proficient, target 70, gap +2");
    expect(found).toHaveTextContent("③");
  });

  it("[W1] has the total of the worked case", () => {
    renderLook(TeamView);
    expect(cell("Chen Mo, weighted total 66.69")).toHaveTextContent("66.69");
  });

  it("shows scores or gaps instead of bands", async () => {
    const { user } = renderLook(TeamView);
    const content = screen.getByRole("combobox", { name: "Cells show" });
    await user.selectOptions(content, "Score");
    expect(cell(/^Chen Mo, Competency C:/)).toHaveTextContent("58");
    await user.selectOptions(content, "Gap");
    expect(cell(/^Chen Mo, Competency C:/)).toHaveTextContent("-12");
  });

  it("[W2] tells not observed from not rated", () => {
    const ratings = [sampleRating({ kind: "notObserved" })];
    renderLook(TeamView, { assessment: lookAssessment({ ratings }) });
    expect(cell("Chen Mo, Communication: not observed")).toHaveTextContent("N/A");
    expect(cell("Chen Mo, Teamwork: not rated")).toHaveTextContent("–");
  });

  it("[X2] shows what all ratings come to, and no rater's own", () => {
    const ratings = [
      sampleRating(70),
      sampleRating(33, { raterGroup: "peer", rater: "Zhou Qing" }),
    ];
    const { container } = renderLook(TeamView, { assessment: lookAssessment({ ratings }) });
    expect(cell(/^Chen Mo, Communication: 59.43/)).toBeVisible();
    expect(container.innerHTML).not.toMatch(/33|Zhou Qing|Lin Yue/u);
  });

  it("sorts by what is in a column, the highest first", async () => {
    const { user } = renderLook(TeamView);
    const people = () => screen.getAllByRole("rowheader").map((name) => name.textContent);
    expect(people()).toEqual(["Chen Mo", "Wei Lan"]);
    await user.click(screen.getByRole("button", { name: "Sort by Total, highest first" }));
    expect(people()).toEqual(["Wei Lan", "Chen Mo"]);
    expect(screen.getByRole("columnheader", { name: /Total/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
  });

  it("has one tab stop, which arrow keys move", async () => {
    const { user } = renderLook(TeamView);
    const first = screen.getByRole("rowheader", { name: "Chen Mo" });
    first.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    const reached = await screen.findByRole("gridcell", { name: /^Wei Lan, Communication/ });
    expect(reached).toHaveAttribute("tabindex", "0");
    expect(first).toHaveAttribute("tabindex", "-1");
  });

  it("leads from a cell to the person, to rating and to the cell in the sheet", async () => {
    const { user, gone, cells } = renderLook(TeamView);
    await user.click(cell(/^Wei Lan, Teamwork/));
    const details = screen.getByRole("region", { name: "Chosen cell" });
    expect(details).toHaveTextContent("Wei Lan, Teamwork: 80, ③ Proficient, target 60, gap +20");
    await user.click(within(details).getByRole("button", { name: "Show person" }));
    await user.click(within(details).getByRole("button", { name: "Rate" }));
    await user.click(within(details).getByRole("button", { name: "Go to the cell" }));
    expect(gone).toEqual([
      [{ employeeId: "E002" }, "person"],
      [{ employeeId: "E002", competency: "B" }, "rate"],
    ]);
    expect(cells).toEqual(["Ratings!F2"]);
  });

  it("[P4] offers no rating in a closed period", async () => {
    const { user } = renderLook(TeamView);
    await user.selectOptions(screen.getByRole("combobox", { name: "Period" }), "2025");
    fireEvent.click(cell(/^Chen Mo, Communication/));
    expect(screen.queryByRole("button", { name: "Rate" })).toBeNull();
  });
});

describe("a team", () => {
  it("is chosen by department, manager and role", async () => {
    const { user } = renderLook(TeamView);
    await user.selectOptions(screen.getByRole("combobox", { name: "Department" }), "South");
    expect(screen.getByText("1 person · average total 68.38 (1) · coverage 100%")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Manager" }), "E009");
    expect(screen.getByText("Nobody fits the filter.")).toBeVisible();
  });

  it("[M5] has its coverage in the summary", () => {
    renderLook(TeamView, { assessment: lookAssessment({ ratings: sampleRatings([72]) }) });
    expect(screen.getByText(/coverage 6.3%/)).toBeVisible();
  });

  it("has nobody where the roster is empty", () => {
    renderLook(TeamView, { assessment: lookAssessment({ employees: [], ratings: [] }) });
    expect(screen.getByText(/There are no employees yet/)).toBeVisible();
  });

  it("[P3] says so where the model of a closed period is missing", async () => {
    const { user } = renderLook(TeamView, { assessment: lookAssessment({ versions: new Map() }) });
    await user.selectOptions(screen.getByRole("combobox", { name: "Period" }), "2025");
    expect(screen.getByText(/0000aaaa/)).toBeVisible();
  });

  it("of 10,000 people has only the rows in sight in the page", () => {
    const employees = Array.from({ length: 10_000 }, (_, at) => sampleEmployee(`P${String(at)}`));
    renderLook(TeamView, { assessment: lookAssessment({ employees, ratings: [] }) });
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "10001");
    expect(screen.getAllByRole("row").length).toBeLessThan(40);
  });
});

test("[I3] a team shows no score to a rater in a blind pass", () => {
  rememberRater({ name: "Lin Yue", group: "manager" });
  const { settings } = lookAssessment();
  const assessment = lookAssessment({ settings: { ...settings, blindPass: true } });
  const { container } = renderLook(TeamView, { assessment });
  expect(screen.getByText(/Ratings are blind/)).toBeVisible();
  expect(container).not.toHaveTextContent("66.69");
});

describe("the figures of a team", () => {
  async function figures() {
    const four = ["E001", "E002", "E003", "E004"].map((id) => sampleEmployee(id, { name: id }));
    const ratings = four.flatMap(({ id }, at) =>
      sampleRatings(
        workedCase.scores.map((score) => score - 10 * at),
        { employeeId: id },
      ),
    );
    const rendered = renderLook(TeamView, {
      assessment: lookAssessment({ employees: four, ratings: ratings.slice(0, 43) }),
    });
    await rendered.user.click(screen.getByRole("tab", { name: "Overview" }));
    return rendered;
  }

  it("[M2] are distributions in words, and who is in none", async () => {
    await figures();
    const region = screen.getByRole("region", { name: "Distribution by competency" });
    const row = within(region).getByText("K Competency K").closest("li");
    expect(row).toHaveTextContent("1 more without a score");
    expect(
      screen.getByRole("img", { name: /^Distribution of A Communication: ① .* 0, ② .* 2, ③ .* 2/ }),
    ).toBeVisible();
  });

  it("[M1, M3] are average, gap and bench, which is thin below what is asked for", async () => {
    const { user } = await figures();
    const row = screen.getByText("A Communication").closest("li");
    expect(row).toHaveTextContent("average 57 · average gap -13 · 1 of 4 at target");
    expect(row).toHaveTextContent("thin bench");
    const fewest = screen.getByRole("spinbutton");
    await user.clear(fewest);
    await user.type(fewest, "1{Enter}");
    expect(row).not.toHaveTextContent("thin bench");
  });

  it("[M4] are the people and competencies at either end", async () => {
    const { user, gone } = await figures();
    const [people] = screen.getAllByRole("list", { name: "Highest" });
    expect(people).toHaveTextContent("E00166.69E00256.69");
    await user.click(screen.getByRole("button", { name: "E002" }));
    expect(gone).toEqual([[{ employeeId: "E002" }, "person"]]);
    expect(screen.getByRole("list", { name: "Widest" })).toHaveTextContent("Competency I");
  });
});
