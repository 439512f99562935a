import { screen, within } from "@testing-library/react";
import { sampleModel, sampleRating } from "../domain/sampleAssessment";
import { readyState, renderPane } from "./renderPane";

const openA = { employeeId: "E001", competency: "A" };
const seen = ["States the purpose", "Listens", "Sums up"];
const model = {
  ...sampleModel,
  anchors: [3, 4].map((band) => ({
    code: "A",
    band,
    levelDefinition: { zh: "有说服力", en: "Persuades" },
    behaviours: { zh: ["说明来意", "倾听", "总结"], en: band === 3 ? seen : ["Inspires", "", ""] },
    origin: "source",
  })),
};

function renderBand3(behavioursSeen = "", score = 70) {
  const ratings = [sampleRating(score, { behavioursSeen })];
  return renderPane({ followed: openA, state: readyState({ model, ratings }) });
}

describe("the behaviours of the picked band", () => {
  it("[B5] place the score as they are ticked, and are saved with it in one change", async () => {
    const { user, saved } = renderPane({ followed: openA, state: readyState({ model }) });
    await user.click(screen.getByRole("radio", { name: /61–80/ }));
    await user.click(await screen.findByRole("checkbox", { name: "Listens" }));
    await user.click(screen.getByRole("checkbox", { name: "Sums up" }));
    expect(screen.getByText("2 of 3 seen: 74 proposed")).toBeVisible();
    expect(saved.map(({ value, behavioursSeen }) => [value, behavioursSeen])).toEqual([
      [70, undefined],
      [67, "Listens"],
      [74, "Listens\nSums up"],
    ]);
  });

  it("[B6] show what the workbook names, in either language", async () => {
    renderBand3("倾听\nSums up", 74);
    expect(await screen.findByRole("checkbox", { name: "Listens" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Sums up" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "States the purpose" })).not.toBeChecked();
  });

  it("[B5] leave the middle of the band when the last tick is taken away", async () => {
    const { user, saved } = renderBand3("Listens", 67);
    await user.click(await screen.findByRole("checkbox", { name: "Listens" }));
    expect(saved).toMatchObject([{ value: 70, behavioursSeen: "" }]);
  });

  it("leave a score that was refined by hand, and offer the proposed one", async () => {
    const { user, saved } = renderBand3("Listens", 79);
    await user.click(await screen.findByRole("checkbox", { name: "Sums up" }));
    expect(saved).toMatchObject([{ value: 79, behavioursSeen: "Listens\nSums up" }]);
    await user.click(screen.getByRole("button", { name: "Use 74" }));
    expect(saved.at(-1)).toMatchObject({ value: 74, behavioursSeen: "Listens\nSums up" });
  });

  it("stay seen while another band is tried, and place the score again in their own", async () => {
    const { user, saved } = renderBand3("Listens\nSums up", 74);
    await user.click(screen.getByRole("radio", { name: /81–100/ }));
    await user.click(screen.getByRole("radio", { name: /61–80/ }));
    expect(saved.map(({ value }) => value)).toEqual([90, 74]);
    expect(await screen.findByRole("checkbox", { name: "Listens" })).toBeChecked();
  });

  it("are taken back where the competency was not observed", async () => {
    const { user, saved } = renderBand3("Listens", 67);
    await user.click(screen.getByRole("radio", { name: "Not observed" }));
    await user.click(screen.getByRole("button", { name: "New in the role" }));
    expect(saved).toMatchObject([{ value: "notObserved", behavioursSeen: "" }]);
  });

  it("are left with Enter, and other bands picked from them with their digit", async () => {
    const { user, saved } = renderBand3("", 70);
    const box = await screen.findByRole("checkbox", { name: "Listens" });
    box.focus();
    await user.keyboard("4");
    expect(screen.getByRole("radio", { name: /81–100/ })).toHaveFocus();
    expect(saved).toMatchObject([{ value: 90 }]);
    (await screen.findByRole("checkbox", { name: "Inspires" })).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "B Teamwork" })).toBeVisible();
  });

  it("are read, not ticked, in the bands that are not picked", async () => {
    renderBand3();
    await screen.findAllByRole("checkbox");
    expect(screen.getAllByRole("checkbox")).toHaveLength(3);
    expect(within(screen.getByRole("radiogroup")).getByText("Inspires")).toBeVisible();
  });
});
