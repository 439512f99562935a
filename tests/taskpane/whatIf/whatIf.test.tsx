import { screen, within } from "@testing-library/react";
import { barriersIn } from "../barriersIn";
import { ProblemError } from "../../../src/excel/problemError";
import { sampleCompetency, sampleEmployee, sampleModel } from "../../domain/sampleAssessment";
import { renderWhatIf, twoPeople, type RenderedWhatIf } from "./renderWhatIf";

async function weighA({ user }: RenderedWhatIf, weight: string): Promise<void> {
  const field = screen.getByRole("spinbutton", { name: "Weight of A Communication" });
  await user.clear(field);
  await user.type(field, weight);
}

function people(): readonly string[] {
  const list = screen.getByRole("list", { name: "People by their new place" });
  return within(list)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
}

async function openApply(rendered: RenderedWhatIf): Promise<HTMLElement> {
  await weighA(rendered, "3");
  await rendered.user.click(screen.getByRole("button", { name: "Apply…" }));
  return screen.getByRole("dialog");
}

describe("before anything is tried", () => {
  test("people stand in their present order", () => {
    renderWhatIf();
    expect(people()).toEqual([
      "1Chen MoE001 · North75same place",
      "2Wei LanE002 · South73same place",
    ]);
  });

  test("every weight has its share of the total", () => {
    renderWhatIf();
    expect(screen.getAllByText("50.00%")).toHaveLength(2);
  });

  test("there is nothing to apply or take back", () => {
    renderWhatIf();
    expect(screen.getByRole("button", { name: "Apply…" })).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("button", { name: "Reset" })).toHaveAttribute("aria-disabled", "true");
  });

  test("how far core can go before the first change places is said in words", () => {
    renderWhatIf();
    expect(
      screen.getByText(
        "The first 2 stay in this order while core competencies weigh at most 20% more; less changes nothing.",
      ),
    ).toBeVisible();
  });
});

describe("with another weight", () => {
  test("[Y1] totals and places follow", async () => {
    await weighA(renderWhatIf(), "3");
    expect(people()).toEqual([
      "1Wei LanE002 · South76.5 (+3.5)▲ up 1 place (2 → 1)",
      "2Chen MoE001 · North67.5 (-7.5)▼ down 1 place (1 → 2)",
    ]);
  });

  test("[S2] shares follow", async () => {
    await weighA(renderWhatIf(), "3");
    expect(screen.getByText("75.00%")).toBeVisible();
  });

  test("[Y2] it is said who changes places", async () => {
    await weighA(renderWhatIf(), "3");
    expect(screen.getByText("2 of 2 people change places.")).toBeVisible();
    expect(screen.getByText("Furthest up: Wei Lan, 2 → 1.")).toBeVisible();
  });

  test("the list can be limited to them", async () => {
    const rendered = renderWhatIf();
    await weighA(rendered, "1.1");
    await rendered.user.click(screen.getByRole("checkbox", { name: "Only who changes places" }));
    expect(screen.getByText("Nobody here fits.")).toBeVisible();
  });

  test("the slider says weight and share", async () => {
    await weighA(renderWhatIf(), "3");
    expect(screen.getByRole("slider", { name: "Weight of A Communication" })).toHaveAttribute(
      "aria-valuetext",
      "3, 75.00% of the total",
    );
  });

  test("a negative weight is marked and not tried", async () => {
    await weighA(renderWhatIf(), "-2");
    expect(screen.getByRole("spinbutton", { name: "Weight of A Communication" })).toBeInvalid();
    expect(people()[0]).toContain("Chen Mo");
  });

  test("Reset goes back to the table's weights", async () => {
    const rendered = renderWhatIf();
    await weighA(rendered, "3");
    await rendered.user.click(screen.getByRole("button", { name: "Reset" }));
    expect(people()[0]).toContain("Chen Mo");
  });

  test("[Y3] a person's row says what it takes to change places with the next", async () => {
    const rendered = renderWhatIf();
    await rendered.user.click(screen.getByRole("button", { name: /Chen Mo/u }));
    expect(
      screen.getByText(
        "Wei Lan is just behind (2 points). They change places when core competencies weigh 20% more.",
      ),
    ).toBeVisible();
  });

  test("only a department's people can be compared", async () => {
    const rendered = renderWhatIf();
    await rendered.user.selectOptions(
      screen.getByRole("combobox", { name: "Compare whom" }),
      "South",
    );
    expect(people()).toEqual(["1Wei LanE002 · South73same place"]);
  });
});

describe("applying", () => {
  test("says first what it means", async () => {
    const dialog = await openApply(renderWhatIf());
    expect(dialog).toHaveTextContent("Write 1 weight into Competencies?");
    expect(dialog).toHaveTextContent("A Communication: 1 → 3");
    expect(dialog).toHaveTextContent("In the open period 2026 all totals are computed");
  });

  test("writes the weights that were tried, with the reason", async () => {
    const rendered = renderWhatIf();
    const dialog = await openApply(rendered);
    await rendered.user.type(within(dialog).getByRole("textbox", { name: "Reason" }), "Panel");
    await rendered.user.click(within(dialog).getByRole("button", { name: "Write weights" }));
    expect(rendered.applied).toEqual([
      [
        {
          table: "Competencies",
          changes: [{ kind: "update", key: { code: "A" }, cells: { weight: 3 } }],
        },
        "Panel",
      ],
    ]);
    expect(await screen.findByText(/1 weight was written/u)).toBeVisible();
  });

  test("writes nothing when it is called off", async () => {
    const rendered = renderWhatIf();
    const dialog = await openApply(rendered);
    await rendered.user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect(rendered.applied).toEqual([]);
  });

  test("keeps the tried weights and says why where Excel refuses", async () => {
    const fail = new ProblemError({ code: "sheetProtected", sheet: "Competencies" });
    const rendered = renderWhatIf(twoPeople(), { fail });
    const dialog = await openApply(rendered);
    await rendered.user.click(within(dialog).getByRole("button", { name: "Write weights" }));
    expect(await screen.findByText(/protected/u)).toBeVisible();
    expect(screen.getByRole("spinbutton", { name: "Weight of A Communication" })).toHaveValue(3);
  });

  test("is refused where no weight is left", async () => {
    const rendered = renderWhatIf();
    await weighA(rendered, "0");
    const ofB = screen.getByRole("spinbutton", { name: /^Weight of B/u });
    await rendered.user.clear(ofB);
    await rendered.user.type(ofB, "0");
    expect(screen.getByText("At least one competency needs a weight above 0.")).toBeVisible();
  });

  test("[P3] is refused for a closed period", async () => {
    const { model } = twoPeople();
    const rendered = renderWhatIf(
      twoPeople({
        periods: [{ name: "2026", status: "closed", modelVersion: "v1" }],
        versions: new Map([["v1", model]]),
      }),
    );
    await weighA(rendered, "3");
    expect(screen.getByText(/^2026 is closed: its weights were fixed/u)).toBeVisible();
    expect(screen.getByRole("button", { name: "Apply…" })).toHaveAttribute("aria-disabled", "true");
  });
});

test("where nobody is rated it is said that there is nothing to rank", () => {
  renderWhatIf(twoPeople({ ratings: [] }));
  expect(screen.getByText(/Without scores there is nothing to rank/u)).toBeVisible();
});

test("of 10,000 people only those in sight are in the page", () => {
  const employees = Array.from({ length: 10_000 }, (_, place) => sampleEmployee(`E${place}`));
  renderWhatIf(twoPeople({ employees: [...twoPeople().employees, ...employees] }));
  expect(people().length).toBeLessThan(40);
});

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  test("the view has no barrier that axe finds", async () => {
    const { container } = renderWhatIf(twoPeople(), { language });
    expect(await barriersIn(container)).toHaveNoViolations();
  });

  test("the question before applying has no barrier that axe finds", async () => {
    const { user } = renderWhatIf(twoPeople(), { language });
    const [field] = screen.getAllByRole("spinbutton");
    if (field) await user.type(field, "3");
    await user.click(
      screen.getByRole("button", { name: language === "zh-CN" ? "应用…" : "Apply…" }),
    );
    expect(await barriersIn(screen.getByRole("dialog"))).toHaveNoViolations();
  });
});

test("a model without core competencies says nothing about them", () => {
  const competencies = [sampleCompetency("A"), sampleCompetency("B")];
  renderWhatIf(twoPeople({ model: { ...sampleModel, competencies } }));
  expect(screen.queryByText(/core competencies weigh/u)).toBeNull();
});
