import { screen } from "@testing-library/react";
import { closedPeriod, sampleModel, sampleRating } from "../domain/sampleAssessment";
import { readyState, renderPane } from "./renderPane";

const openA = { employeeId: "E001", competency: "A" };
const versions = new Map([[closedPeriod.modelVersion, sampleModel]]);
const before = sampleRating(35, { period: closedPeriod.name, rater: "Gu Wen" });

describe("the bands of an open competency", () => {
  it("are called by range, label, level definition and marks", () => {
    const ratings = [before, sampleRating(72)];
    renderPane({ followed: openA, state: readyState({ ratings, versions }) });
    expect(screen.getAllByRole("radio").map(nameOf)).toEqual([
      "0–40 Developing① Clear ○ 2025: 35",
      "41–60 Basic② Clear ◎ target 60",
      "61–80 Proficient③ No behaviours are described for this band. Add them to the table “Anchors”. ● saved 72",
      "81–100 Outstanding④ No behaviours are described for this band. Add them to the table “Anchors”.",
      "Not observed",
    ]);
  });

  it("are marked by what the workbook holds, not by what is being entered", async () => {
    const { user } = renderPane({
      followed: openA,
      state: readyState({ ratings: [sampleRating(72)] }),
      actions: { saveRating: () => new Promise(() => undefined) },
    });
    await user.click(screen.getByRole("radio", { name: /81–100/ }));
    expect(screen.getByRole("radio", { name: /saved 72/ })).not.toBeChecked();
  });
});

/** As aria-labelledby puts it together. */
function nameOf(radio: HTMLElement): string {
  const ids = (radio.getAttribute("aria-labelledby") ?? "").split(" ");
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}
