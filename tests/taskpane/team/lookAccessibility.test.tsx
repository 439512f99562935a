import { screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { PersonView } from "../../../src/taskpane/person/PersonView";
import { TeamView } from "../../../src/taskpane/team/TeamView";
import { lookAssessment, renderLook } from "../person/personSetting";

expect.extend(toHaveNoViolations);

const empty = lookAssessment({ ratings: [], targets: [] });

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  it.each([
    { view: "a person", View: PersonView, setting: {} },
    { view: "no person", View: PersonView, setting: { employeeId: undefined } },
    { view: "a person without ratings", View: PersonView, setting: { assessment: empty } },
    { view: "a team", View: TeamView, setting: {} },
    { view: "a team without ratings", View: TeamView, setting: { assessment: empty } },
  ])("$view has no barrier that axe finds", async ({ View, setting }) => {
    const { container } = renderLook(View, { ...setting, language });
    expect(await axe(container)).toHaveNoViolations();
  });

  it("an explained total and a table have no barrier that axe finds", async () => {
    const { container, user } = renderLook(PersonView, { language });
    const [how] = screen.getAllByRole("button", { expanded: false });
    if (how) await user.click(how);
    await user.click(
      screen.getByRole("button", { name: language === "zh-CN" ? "以表格显示" : "Show as a table" }),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it("a team's figures and a chosen cell have no barrier that axe finds", async () => {
    const { container, user } = renderLook(TeamView, { language });
    await user.click(screen.getByRole("gridcell", { name: /^Wei Lan.*80/ }));
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("tab", { name: language === "zh-CN" ? "概况" : "Overview" }));
    expect(await axe(container)).toHaveNoViolations();
  });
});
