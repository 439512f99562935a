import { screen } from "@testing-library/react";
import { closedPeriod, sampleModel, sampleRating } from "../domain/sampleAssessment";
import { standardGroupWeights } from "../../src/domain/standardGroupWeights";
import { workedCase } from "../domain/workedCase";
import { linYue, readyState, renderPane } from "./renderPane";

const openA = { employeeId: "E001", competency: "A" };
const versions = new Map([[closedPeriod.modelVersion, sampleModel]]);
const settings = {
  language: "en-US",
  raterGroupWeights: standardGroupWeights,
  anonymityThreshold: 3,
  blindPass: true,
} as const;
const others = [
  sampleRating(33, { rater: "Gu Wen" }),
  sampleRating(37, { period: closedPeriod.name, rater: "Gu Wen" }),
];

describe("a blind pass", () => {
  it("[I3] has no earlier and no other score in the page before the rater has rated", () => {
    const state = readyState({ ratings: others, versions, settings });
    const { container } = renderPane({ followed: openA, state });
    expect(container.textContent).not.toMatch(/33|37/);
    expect(screen.getByText(/^Blind rating: earlier and others’ scores/)).toBeVisible();
  });

  it("[I3] has none in the list either, and no total", () => {
    const state = readyState({ ratings: others, versions, settings });
    const { container } = renderPane({ followed: { employeeId: "E001" }, state });
    expect(container.textContent).not.toMatch(/33|37/);
    expect(screen.getByText(/^Blind rating: the total is shown/)).toBeVisible();
  });

  it("[I3] shows them for what the rater has rated", () => {
    const ratings = [...others, sampleRating(45)];
    const state = readyState({ ratings, versions, settings });
    renderPane({ followed: openA, state });
    expect(screen.getByText("Your rating 45 · Effective score 39 (2 ratings)")).toBeVisible();
    expect(screen.getByText("2025: 37")).toBeVisible();
  });

  it("[I3] shows the total once the rater has rated everything", () => {
    const own = workedCase.codes.map((competency) =>
      sampleRating(50, { competency, rater: linYue.name }),
    );
    const state = readyState({ ratings: own, settings });
    renderPane({ followed: { employeeId: "E001" }, state });
    expect(screen.queryByText(/^Blind rating/)).not.toBeInTheDocument();
    expect(screen.getByText("11 of 11 rated by you")).toBeVisible();
  });

  it("[I3] hides nothing in a period that is closed", () => {
    const ratings = [sampleRating(33, { period: closedPeriod.name, rater: "Gu Wen" })];
    const periods = [closedPeriod];
    const state = readyState({ ratings, periods, versions, settings });
    const { container } = renderPane({ followed: { employeeId: "E001" }, state });
    expect(container.textContent).toContain("33");
  });
});
