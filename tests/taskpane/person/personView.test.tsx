import { screen, within } from "@testing-library/react";
import { PersonView } from "../../../src/taskpane/person/PersonView";
import { rememberRater } from "../../../src/taskpane/state/rater";
import { sampleEmployee, sampleModel, sampleRating } from "../../domain/sampleAssessment";
import { lookAssessment, renderLook } from "./personSetting";

describe("the total of a person", () => {
  it("[W1] is that of the worked case, with coverage and change", () => {
    renderLook(PersonView);
    const card = screen.getByRole("region", { name: "Chen Mo" });
    expect(within(card).getByText("66.69")).toBeVisible();
    expect(within(card).getByText("Coverage 100%")).toBeVisible();
    expect(within(card).getByText("From 68.33 in 2025: ↓ 1.65")).toBeVisible();
  });

  it("[D1, D2] says how much of the targets is reached, by both methods", () => {
    renderLook(PersonView);
    expect(
      screen.getByText("56.3% of the weight is at target; 93.2% of the targets is reached."),
    ).toBeVisible();
  });

  it("[S3] is explained by contributions that add up to it", async () => {
    const { user } = renderLook(PersonView);
    await user.click(screen.getByRole("button", { name: "How the total came about" }));
    const table = screen.getByRole("table", { name: "What each competency adds to the total" });
    const rows = within(table).getAllByRole("row");
    expect(rows.at(1)).toHaveTextContent("A Communicationmanager 72 (1)12.50%729");
    expect(rows.at(-1)).toHaveTextContent("Total66.6875");
  });

  it("[X2] shows no group where the others are fewer than the threshold", async () => {
    const peers = [60, 75].map((score, at) =>
      sampleRating(score, { raterGroup: "peer", rater: `Peer ${String(at)}` }),
    );
    const assessment = lookAssessment({ ratings: [sampleRating(70), ...peers] });
    const { user, container } = renderLook(PersonView, { assessment });
    await user.click(screen.getByRole("button", { name: "How the total came about" }));
    expect(screen.getByText(/Fewer than 3 raters/)).toBeVisible();
    expect(container).not.toHaveTextContent("67.5");
  });

  it("[W6] is missing where a rating cannot be used, with the way to its cells", async () => {
    const twice = [sampleRating(70, { at: "Ratings!F2" }), sampleRating(71, { at: "Ratings!F9" })];
    const { user, cells } = renderLook(PersonView, {
      assessment: lookAssessment({ ratings: twice }),
    });
    await user.click(screen.getByRole("button", { name: /Ratings!F9/ }));
    expect(cells).toEqual(["Ratings!F9"]);
  });
});

describe("the profile of a person", () => {
  it("is a radar with a name, and a bar per competency in words", () => {
    renderLook(PersonView);
    expect(screen.getByRole("img", { name: /Radar of Chen Mo's scores/ })).toBeVisible();
    const row = screen.getByRole("button", { name: "Rate C Competency C" }).closest("li");
    expect(row).toHaveTextContent("58②");
    expect(row).toHaveTextContent("target 70 · gap -12");
  });

  it("has no radar of fewer than three competencies", () => {
    const model = { ...sampleModel, competencies: sampleModel.competencies.slice(0, 2) };
    renderLook(PersonView, { assessment: lookAssessment({ model }) });
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("With fewer than three competencies there is no radar.")).toBeVisible();
  });

  it("is shown as a table on demand", async () => {
    const { user } = renderLook(PersonView);
    await user.click(screen.getByRole("button", { name: "Show as a table" }));
    const table = screen.getByRole("table", { name: "Score against target" });
    expect(within(table).getByRole("row", { name: /^C / })).toHaveTextContent("58②70-12");
    expect(within(table).getByRole("row", { name: /^A / })).toHaveTextContent("72③70+2↑ 2");
  });

  it("[T7] is compared with another job", async () => {
    const { user } = renderLook(PersonView);
    const jobs = screen.getByRole("combobox", { name: "Job to compare with" });
    await user.selectOptions(jobs, "Expert · Senior");
    const row = screen.getByRole("button", { name: "Rate A Communication" }).closest("li");
    expect(row).toHaveTextContent("target 90 · gap -18");
  });

  it("[E2] is compared with the period before, or with none", async () => {
    const { user } = renderLook(PersonView);
    const row = screen.getByRole("button", { name: "Rate A Communication" }).closest("li");
    expect(row).toHaveTextContent("2025 ↑ 2");
    const periods = screen.getByRole("combobox", { name: "Period to compare with" });
    await user.selectOptions(periods, "None");
    expect(row).not.toHaveTextContent("2025");
  });

  it("leads to rating a competency", async () => {
    const { user, gone } = renderLook(PersonView);
    await user.click(screen.getByRole("button", { name: "Rate B Teamwork" }));
    expect(gone).toEqual([[{ employeeId: "E001", competency: "B" }, "rate"]]);
  });
});

describe("what leads further", () => {
  it("[D5] is the competencies below target by weighted shortfall, three at first", async () => {
    const { user } = renderLook(PersonView);
    const steps = screen.getByRole("region", { name: "Next steps" });
    const heads = () =>
      within(steps)
        .getAllByText(/^Competency [A-K]$|^[A-K] Competency/)
        .map((head) => head.textContent.charAt(0));
    expect(heads()).toEqual(["I", "C", "F"]);
    await user.click(within(steps).getByRole("button", { name: "Show 2 more" }));
    expect(heads()).toEqual(["I", "C", "F", "E", "K"]);
  });

  it("[D7] stands beside the strengths", () => {
    renderLook(PersonView);
    const strengths = screen.getByRole("region", { name: "Strengths" });
    expect(
      within(strengths)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["H Competency Hgap +3090④", "D Competency Dgap +1080③", "J Competency Jgap +878③"]);
  });

  it("[D8] is a job that is chosen from the fits", async () => {
    const { user } = renderLook(PersonView);
    await user.click(screen.getByRole("button", { name: "Expert · Senior" }));
    expect(screen.getByRole("combobox", { name: "Job to compare with" })).toHaveDisplayValue(
      "Expert · Senior",
    );
  });
});

describe("in a blind pass", () => {
  const { settings } = lookAssessment();
  const blind = { settings: { ...settings, blindPass: true } };

  it("[I3] a rater sees no score before having rated everything", () => {
    rememberRater({ name: "Lin Yue", group: "peer" });
    const { container } = renderLook(PersonView, { assessment: lookAssessment(blind) });
    expect(screen.getByText(/Ratings are blind/)).toBeVisible();
    expect(container).not.toHaveTextContent("66.69");
  });

  it("[I3] a rater who has rated everything sees the total", () => {
    rememberRater({ name: "lin yue", group: "manager" });
    renderLook(PersonView, { assessment: lookAssessment(blind) });
    expect(screen.getByText("66.69")).toBeVisible();
  });
});

describe("where there is little to show", () => {
  it("asks for a person", () => {
    renderLook(PersonView, { employeeId: undefined });
    expect(screen.getByText(/Pick an employee here/)).toBeVisible();
  });

  it("offers to rate whoever has no rating", async () => {
    const { user, gone } = renderLook(PersonView, { assessment: lookAssessment({ ratings: [] }) });
    expect(screen.getByText("No total yet")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Rate" }));
    expect(gone).toEqual([[{ employeeId: "E001" }, "rate"]]);
  });

  it("[T5] says that there are no targets", () => {
    renderLook(PersonView, { assessment: lookAssessment({ targets: [] }) });
    expect(screen.getByText(/There are no targets for this job/)).toBeVisible();
    expect(screen.getByText(/so there is nothing to suggest/)).toBeVisible();
  });

  it("[P4] says what a closed period is computed from, and that no targets were kept", async () => {
    const { user } = renderLook(PersonView);
    await user.selectOptions(screen.getByRole("combobox", { name: "Period" }), "2025");
    expect(screen.getByText(/This period is closed/)).toBeVisible();
    expect(screen.getByText(/were not kept/)).toBeVisible();
  });

  it("follows the person that is chosen elsewhere", () => {
    const { show } = renderLook(PersonView);
    show({ employeeId: "E002" });
    expect(screen.getByRole("region", { name: "Wei Lan" })).toHaveTextContent("68.38");
  });

  it("tells the other views whom it goes to", async () => {
    const { user, gone } = renderLook(PersonView);
    await user.click(screen.getByRole("button", { name: "Next employee" }));
    expect(gone).toEqual([[{ employeeId: "E002" }, "person"]]);
  });

  it("has no person where the roster is empty", () => {
    const assessment = lookAssessment({ employees: [], ratings: [] });
    renderLook(PersonView, { assessment, employeeId: undefined });
    expect(screen.getByText(/There are no employees yet/)).toBeVisible();
  });

  it("names a person who is gone", () => {
    const assessment = lookAssessment({ employees: [sampleEmployee("E002")] });
    renderLook(PersonView, { assessment });
    expect(screen.getByText(/no longer has the employee “E001”/)).toBeVisible();
  });
});
