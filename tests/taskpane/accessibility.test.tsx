import { screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { sampleRatings } from "../domain/sampleAssessment";
import { workedCase } from "../domain/workedCase";
import { readyState, renderPane, type PaneSetting } from "./renderPane";

expect.extend(toHaveNoViolations);

const rated = readyState({ ratings: sampleRatings(workedCase.scores) }, [
  { code: "scoreNotANumber", value: "high", at: "Ratings!F12" },
]);

const views: readonly (PaneSetting & { readonly view: string })[] = [
  { view: "loading", state: { status: "loading" } },
  { view: "no Office", surroundings: "noOffice" },
  { view: "failed", state: { status: "failed", problem: { code: "editingCell" } } },
  { view: "not set up", state: { status: "notSetUp" } },
  { view: "no employee picked", state: rated },
  { view: "the list", state: rated, followed: { employeeId: "E001" } },
  { view: "an open competency", state: rated, followed: { employeeId: "E001", competency: "A" } },
];

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  it.each(views)("$view has no barrier that axe finds", async ({ view: _, ...setting }) => {
    const { container } = renderPane({ ...setting, language });
    expect(await axe(container)).toHaveNoViolations();
  });

  it("the rater's form has no barrier that axe finds", async () => {
    const { container, user } = renderPane({ state: rated, language, rater: null });
    const question = language === "zh-CN" ? "由谁评分？" : "Who is rating?";
    await user.click(screen.getByRole("button", { name: question }));
    expect(screen.getByRole("heading", { name: question })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("an opened list of problems has no barrier that axe finds", async () => {
    const { container, user } = renderPane({ state: rated, language });
    await user.click(screen.getByRole("button", { name: language === "zh-CN" ? "显示" : "Show" }));
    expect(await axe(container)).toHaveNoViolations();
  });
});
