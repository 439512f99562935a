import { screen, within } from "@testing-library/react";
import { barriersIn } from "../barriersIn";
import { ProblemError } from "../../../src/excel/problemError";
import { sampleEmployee, sampleRating } from "../../domain/sampleAssessment";
import { fivePeople, renderCalibration, type RenderedCalibration } from "./renderCalibration";

async function openPart({ user }: RenderedCalibration, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
}

async function lookCloser(rendered: RenderedCalibration): Promise<HTMLElement> {
  await openPart(rendered, "Edges");
  await openPart(rendered, "Single ratings");
  const [first] = screen.getAllByRole("button", { name: /^Look closer/u });
  if (first) await rendered.user.click(first);
  return screen.getByRole("dialog");
}

describe("distributions", () => {
  test("[M2] stand manager by manager beside everyone's", () => {
    renderCalibration();
    const rows = within(screen.getByRole("list", { name: "Distributions" })).getAllByRole("img");
    expect(rows.map((row) => row.getAttribute("aria-label"))).toHaveLength(3);
    expect(screen.getByText("Lin Yue · E009")).toBeVisible();
  });

  test("say how many people and what average they come from", () => {
    renderCalibration();
    expect(screen.getByText(/^5 people · 1 without a score · average/u)).toBeVisible();
  });

  test("[V1] stand against a guideline that is typed", async () => {
    const rendered = renderCalibration();
    await rendered.user.click(screen.getByRole("button", { name: "Guideline" }));
    const fields = screen.getAllByRole("spinbutton");
    if (fields[3]) await rendered.user.type(fields[3], "100");
    expect(screen.getAllByText(/^Against the guideline: /u).length).toBeGreaterThan(0);
    await rendered.user.click(screen.getByRole("button", { name: "No guideline" }));
    expect(screen.queryByText(/^Against the guideline: /u)).toBeNull();
  });

  test("of groups below the threshold are marked as HR's own", async () => {
    const rendered = renderCalibration();
    await rendered.user.selectOptions(screen.getByRole("combobox", { name: "By" }), "raterGroup");
    const peer = screen.getByText("peer").parentElement;
    expect(peer).toHaveTextContent("HR only");
    expect(screen.getByText("manager").parentElement).not.toHaveTextContent("HR only");
  });
});

describe("raters", () => {
  test("[Q1] who gives more is a prompt with n and interval, and no verdict", async () => {
    await openPart(renderCalibration(), "Raters");
    expect(
      await screen.findByText(
        /Gives 9\.5 points more than others on the same people \(n = 5, 95% between \+9\.5 and \+9\.5\)\. Perhaps/u,
      ),
    ).toBeVisible();
  });

  test("the ratings to look at first lead to what stands behind them", async () => {
    const rendered = renderCalibration();
    await openPart(rendered, "Raters");
    const [link] = await screen.findAllByRole("button", { name: /^Person 1 · Communication: 50/u });
    if (link) await rendered.user.click(link);
    expect(screen.getByRole("dialog")).toHaveTextContent("Rated by Lin Yue (manager)");
  });

  test("one rater alone can be compared with nobody", async () => {
    const { ratings } = fivePeople();
    const ofOne = ratings.filter(({ rater }) => rater === "Lin Yue");
    await openPart(renderCalibration(fivePeople({ ratings: ofOne })), "Raters");
    expect(screen.getByText(/Only one person has rated so far/u)).toBeVisible();
  });
});

describe("agreement", () => {
  test("[V4] stands with its n and verdict in words", async () => {
    await openPart(renderCalibration(), "Agreement");
    const row = screen.getByRole("row", { name: /^A Communication/u });
    expect(row).toHaveTextContent(/A Communication(reliable|tentative|unreliable)0\.\d\d[\d.]+5$/u);
  });

  test("is not measured where nobody has two raters", async () => {
    const { ratings } = fivePeople();
    const ofOne = ratings.filter(({ rater }) => rater === "Lin Yue");
    await openPart(renderCalibration(fivePeople({ ratings: ofOne })), "Agreement");
    expect(screen.getByText(/Nobody has two raters yet/u)).toBeVisible();
  });
});

describe("band edges", () => {
  test("[V2] a total on an edge says how near the other band is", async () => {
    const ratings = [sampleRating(60.4), sampleRating(60.4, { competency: "B" })];
    await openPart(renderCalibration(fivePeople({ ratings })), "Edges");
    expect(screen.getByText("Person 1 · E001")).toBeVisible();
    expect(screen.getByText(/^0\.6 points below /u)).toBeVisible();
  });

  test("[V3] a rating that decides a band says which way", async () => {
    const rendered = renderCalibration(fivePeople({ ratings: [sampleRating(60)] }));
    await openPart(rendered, "Edges");
    await openPart(rendered, "Single ratings");
    expect(screen.getByText(/^\+1 point: .+ → .+/u)).toBeVisible();
  });
});

describe("a rating looked at closer", () => {
  const onEdge = () => fivePeople({ ratings: [sampleRating(60, { evidence: "Ran the pilot." })] });

  test("shows its evidence and leads to its row", async () => {
    const rendered = renderCalibration(onEdge());
    const dialog = await lookCloser(rendered);
    expect(dialog).toHaveTextContent("Ran the pilot.");
    await rendered.user.click(within(dialog).getByRole("button", { name: /Ratings!F2/u }));
    expect(rendered.selected).toEqual(["Ratings!F2"]);
  });

  test("shows what the journal keeps of it", async () => {
    const line = { when: 46100.5, who: "Lin Yue", field: "Score", before: "70", after: "60" };
    const history = { lines: [line], searchedOnly: undefined };
    const rendered = renderCalibration(onEdge(), { history });
    const dialog = await lookCloser(rendered);
    await rendered.user.click(within(dialog).getByRole("button", { name: "Show history" }));
    expect(await within(dialog).findByText("Score: 70 → 60")).toBeVisible();
    expect(dialog).toHaveTextContent(/Mar 19, 2026.+Lin Yue/u);
  });

  test("is changed with a reason", async () => {
    const rendered = renderCalibration(onEdge());
    const dialog = await lookCloser(rendered);
    await rendered.user.type(within(dialog).getByRole("spinbutton", { name: "New score" }), "66");
    await rendered.user.type(within(dialog).getByRole("textbox", { name: "Reason" }), "Panel");
    await rendered.user.click(within(dialog).getByRole("button", { name: "Change rating" }));
    const [change] = rendered.changed;
    expect(change).toMatchObject({ value: 66, reason: "Panel", key: { rater: "Lin Yue" } });
    expect(await within(dialog).findByText(/^Changed from 60 to 66/u)).toBeVisible();
  });

  test("is not changed without one", async () => {
    const rendered = renderCalibration(onEdge());
    const dialog = await lookCloser(rendered);
    await rendered.user.type(within(dialog).getByRole("spinbutton", { name: "New score" }), "66");
    await rendered.user.click(within(dialog).getByRole("button", { name: "Change rating" }));
    expect(within(dialog).getByText("Say why.")).toBeVisible();
    expect(rendered.changed).toEqual([]);
  });

  test("is not changed to a score off the scale", async () => {
    const rendered = renderCalibration(onEdge());
    const dialog = await lookCloser(rendered);
    await rendered.user.type(within(dialog).getByRole("spinbutton", { name: "New score" }), "120");
    expect(within(dialog).getByText(/^Enter a number from 0 to 100/u)).toBeVisible();
  });

  test("says why where Excel refuses, and keeps what was typed", async () => {
    const rendered = renderCalibration(onEdge(), {
      changeRating: () => Promise.reject(new ProblemError({ code: "editingCell" })),
    });
    const dialog = await lookCloser(rendered);
    await rendered.user.type(within(dialog).getByRole("spinbutton", { name: "New score" }), "66");
    await rendered.user.type(within(dialog).getByRole("textbox", { name: "Reason" }), "Panel");
    await rendered.user.click(within(dialog).getByRole("button", { name: "Change rating" }));
    expect(await within(dialog).findByText(/cell/u)).toBeVisible();
    expect(within(dialog).getByRole("textbox", { name: "Reason" })).toHaveValue("Panel");
  });

  test("[P4] in a closed period can be looked at and not changed", async () => {
    const { model } = fivePeople();
    const closed = fivePeople({
      ratings: [sampleRating(60)],
      periods: [{ name: "2026", status: "closed", modelVersion: "v1" }],
      versions: new Map([["v1", model]]),
    });
    const dialog = await lookCloser(renderCalibration(closed));
    expect(within(dialog).queryByRole("button", { name: "Change rating" })).toBeNull();
    expect(screen.getByText(/^2026 is closed/u)).toBeVisible();
  });
});

test("where nobody is rated it is said that there is nothing to compare", () => {
  renderCalibration(fivePeople({ ratings: [] }));
  expect(screen.getByText(/There is nothing to compare/u)).toBeVisible();
});

test("of 10,000 people's managers only those in sight are in the page", () => {
  const employees = Array.from({ length: 10_000 }, (_, place) =>
    sampleEmployee(`E${String(place)}`, { manager: `M${String(place % 1000)}` }),
  );
  renderCalibration(fivePeople({ employees: [...fivePeople().employees, ...employees] }));
  const list = screen.getByRole("list", { name: "Distributions" });
  expect(within(list).getAllByRole("listitem").length).toBeLessThan(40);
});

describe.each([
  ["en-US", ["Distribution", "Raters", "Agreement", "Edges"]],
  ["zh-CN", ["分布", "评分人", "一致性", "临界"]],
] as const)("in %s", (language, parts) => {
  test.each(parts)("%s has no barrier that axe finds", async (part) => {
    const rendered = renderCalibration(fivePeople(), { language });
    await openPart(rendered, part);
    expect(await barriersIn(rendered.container)).toHaveNoViolations();
  });

  test("a rating looked at closer has no barrier that axe finds", async () => {
    const rendered = renderCalibration(fivePeople({ ratings: [sampleRating(60)] }), { language });
    await openPart(rendered, parts[3]);
    await openPart(rendered, language === "zh-CN" ? "单个评分" : "Single ratings");
    await rendered.user.click(screen.getByRole("button", { name: /^(细看|Look closer)/u }));
    expect(await barriersIn(screen.getByRole("dialog"))).toHaveNoViolations();
  });
});
