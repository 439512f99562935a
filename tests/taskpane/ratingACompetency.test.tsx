import { screen, waitFor, within } from "@testing-library/react";
import { openPeriod, closedPeriod, sampleModel, sampleRating } from "../domain/sampleAssessment";
import { focusIsIn } from "./focusIsIn";
import { linYue, readyState, renderPane } from "./renderPane";

const openA = { employeeId: "E001", competency: "A" };
const keyOfA = {
  period: openPeriod.name,
  employeeId: "E001",
  competency: "A",
  rater: linYue.name,
  raterGroup: linYue.group,
};

describe("a competency that is open", () => {
  it("shows every band by range and label, with its texts in sight", () => {
    renderPane({ followed: openA });
    const bands = screen.getByRole("radiogroup", { name: /Pick the band that fits best/ });
    const names = within(bands)
      .getAllByRole("radio")
      .map((radio) => accessibleName(radio));
    expect(names).toHaveLength(5);
    expect(names.slice(0, 4).map((name) => name.match(/\d+–\d+/)?.[0])).toEqual([
      "0–40",
      "41–60",
      "61–80",
      "81–100",
    ]);
    expect(names[4]).toBe("Not observed");
    expect(within(bands).getAllByText("States the purpose")).toHaveLength(2);
  });

  it("[B3] gets the middle of the band that is picked", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: /61–80/ }));
    expect(saved).toEqual([{ key: keyOfA, value: 70, who: linYue.name }]);
    expect(await screen.findByText("Saved")).toBeVisible();
    expect(screen.getByRole("spinbutton", { name: "Score" })).toHaveValue(70);
  });

  it("is picked with a digit, refined with the arrows and left with Enter", async () => {
    focusIsIn("pane");
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: /0–40/ }));
    await user.keyboard("3{ArrowRight}{ArrowRight}{ArrowLeft}{Enter}");
    expect(await screen.findByRole("heading", { name: "B Teamwork" })).toBeVisible();
    await waitFor(() => {
      expect(saved.map(({ value }) => value)).toContain(71);
    });
    expect(saved.at(-1)).toMatchObject({ key: keyOfA, value: 71 });
    expect(screen.getAllByRole("radio")[0]).toHaveFocus();
  });

  it("stays within its band while it is refined", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: /81–100/ }));
    const score = screen.getByRole("spinbutton", { name: "Score" });
    await user.clear(score);
    await user.type(score, "75");
    expect(screen.getByRole("alert")).toHaveTextContent("This band runs from 81 to 100.");
    await user.tab();
    expect(score).toHaveValue(90);
    expect(saved.map(({ value }) => value)).toEqual([90]);
  });

  it("[B1] takes a score between a band's To and the next From", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: /0–40/ }));
    const score = screen.getByRole("spinbutton", { name: "Score" });
    await user.clear(score);
    await user.type(score, "40.5");
    await user.tab();
    expect(saved.at(-1)).toMatchObject({ value: 40.5 });
  });

  it("is not saved as not observed before there is a reason", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: "Not observed" }));
    expect(screen.getByText("Give a reason; then it is saved.")).toBeVisible();
    expect(saved).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Reason (needed)" }), "On leave");
    await user.tab();
    expect(saved).toEqual([
      { key: keyOfA, value: "notObserved", reason: "On leave", who: linYue.name },
    ]);
  });

  it("offers common reasons", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: "Not observed" }));
    await user.click(screen.getByRole("button", { name: "New in the role" }));
    expect(saved).toMatchObject([{ value: "notObserved", reason: "New in the role" }]);
  });

  it("keeps evidence until a band is picked and saves both together", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.type(screen.getByRole("textbox", { name: "Evidence" }), "Led the review");
    expect(screen.getByText("Saved together with the band.")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    expect(saved).toMatchObject([{ value: 50, evidence: "Led the review" }]);
  });

  it("shows the rating that stands in the workbook and clears it on demand", async () => {
    const ratings = [sampleRating(72, { evidence: "Led the review" })];
    const { user, saved } = renderPane({ followed: openA, state: readyState({ ratings }) });
    expect(screen.getByRole("radio", { name: /61–80/ })).toBeChecked();
    expect(screen.getByRole("spinbutton", { name: "Score" })).toHaveValue(72);
    expect(screen.getByRole("textbox", { name: "Evidence" })).toHaveValue("Led the review");
    await user.click(screen.getByRole("button", { name: "Clear rating" }));
    expect(saved).toEqual([{ key: keyOfA, value: undefined, who: linYue.name }]);
    expect(await screen.findByText("Cleared")).toBeVisible();
  });

  it("takes the reason back with what was not observed", async () => {
    const value = { kind: "notObserved" } as const;
    const ratings = [{ ...sampleRating(72), value, reason: "On leave" }];
    const { user, saved } = renderPane({ followed: openA, state: readyState({ ratings }) });
    await user.click(screen.getByRole("button", { name: "Clear rating" }));
    expect(saved).toEqual([{ key: keyOfA, value: undefined, reason: "", who: linYue.name }]);
  });

  it("leaves the evidence of a cleared row as it is when a band is picked again", async () => {
    const ratings = [sampleRating(72, { evidence: "Led the review" })];
    const { user, saved, show } = renderPane({ followed: openA, state: readyState({ ratings }) });
    await user.click(screen.getByRole("button", { name: "Clear rating" }));
    await screen.findByText("Cleared");
    show({ state: readyState({ ratings: [] }) });
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    expect(saved.at(-1)).toEqual({ key: keyOfA, value: 50, who: linYue.name });
  });

  it("is one stop of the Tab key, on the picked band or the first", async () => {
    const { user } = renderPane({ followed: openA });
    const stops = () => screen.getAllByRole("radio").filter((radio) => radio.tabIndex === 0);
    expect(stops()).toEqual([screen.getByRole("radio", { name: /0–40/ })]);
    await user.click(screen.getByRole("radio", { name: /61–80/ }));
    expect(stops()).toEqual([screen.getByRole("radio", { name: /61–80/ })]);
    await user.click(screen.getByRole("radio", { name: "Not observed" }));
    expect(stops()).toEqual([screen.getByRole("radio", { name: "Not observed" })]);
  });

  it("follows the sheet once the workbook was read again after saving", async () => {
    const { user, show } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: /61–80/ }));
    await screen.findByText("Saved");
    show({ state: readyState({ ratings: [sampleRating(85)] }) });
    expect(screen.getByRole("radio", { name: /81–100/ })).toBeChecked();
  });

  it("shows the effective score beside the rater's own where others rated too", () => {
    const ratings = [
      sampleRating(70),
      sampleRating(60, { rater: "Gu Wen", raterGroup: "manager", at: "Ratings!F3" }),
    ];
    renderPane({ followed: openA, state: readyState({ ratings }) });
    expect(screen.getByText("Your rating 70 · Effective score 65 (2 ratings)")).toBeVisible();
  });

  it("marks the band of the target", () => {
    renderPane({ followed: openA });
    expect(screen.getByText("target 60")).toBeVisible();
  });

  it("asks who rates before the first rating and remembers it", async () => {
    const { user, saved } = renderPane({ followed: openA, rater: null });
    await user.click(screen.getByRole("button", { name: /Communication/ }));
    await user.click(screen.getByRole("button", { name: "Start rating" }));
    expect(screen.getByText("Enter your name.")).toBeVisible();
    await user.type(screen.getByRole("combobox", { name: /Your name/ }), "Gu Wen");
    await user.selectOptions(screen.getByRole("combobox", { name: "You rate as" }), "peer");
    await user.click(screen.getByRole("button", { name: "Start rating" }));
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    expect(saved).toMatchObject([
      { key: { rater: "Gu Wen", raterGroup: "peer" }, value: 50, who: "Gu Wen" },
    ]);
    expect(localStorage.getItem("competency.raterName")).toBe("Gu Wen");
  });

  it("stays closed for someone who only looks around in the sheet", () => {
    renderPane({ followed: openA, rater: null });
    expect(screen.getByRole("region", { name: "Chen Mo" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Who is rating?" })).not.toBeInTheDocument();
  });

  it("can be read but not rated in a closed period", () => {
    const versions = new Map([[closedPeriod.modelVersion, sampleModel]]);
    renderPane({ followed: openA, state: readyState({ periods: [closedPeriod], versions }) });
    for (const radio of screen.getAllByRole("radio")) expect(radio).toBeDisabled();
    expect(screen.queryByRole("button", { name: "Clear rating" })).not.toBeInTheDocument();
  });

  it("says what is wrong with a rating that cannot be used", () => {
    const problem = { code: "scoreNotANumber", value: "high", at: "Ratings!F2" } as const;
    const ratings = [sampleRating({ kind: "unusable", problem })];
    renderPane({ followed: openA, state: readyState({ ratings }) });
    expect(screen.getByText(/^Ratings!F2: “high” is not a score/)).toBeVisible();
  });

  it("leaves the focus in the sheet when the user selects cells there", () => {
    focusIsIn("sheet");
    const { show } = renderPane({ followed: openA });
    const before = document.activeElement;
    show({ followed: { employeeId: "E002", competency: "B" } });
    expect(screen.getByRole("heading", { name: "B Teamwork" })).toBeVisible();
    expect(document.activeElement).toBe(before);
  });
});

function accessibleName(radio: HTMLElement): string {
  const [label] = (radio as HTMLInputElement).labels ?? [];
  return label?.textContent ?? "";
}
