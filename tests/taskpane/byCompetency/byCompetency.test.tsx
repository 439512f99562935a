import { screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { sampleEmployee, sampleRatings } from "../../domain/sampleAssessment";
import { focusIsIn } from "../focusIsIn";
import { giveSizes } from "../givenSizes";
import { linYue, readyState, renderPane } from "../renderPane";

expect.extend(toHaveNoViolations);
giveSizes();

const byLinYue = { rater: linYue.name, raterGroup: linYue.group };

async function open() {
  const pane = renderPane({
    state: readyState({ ratings: sampleRatings([72], { employeeId: "E001", ...byLinYue }) }),
  });
  await pane.user.click(screen.getByRole("button", { name: /^Rate by competency/u }));
  await screen.findByRole("combobox", { name: "Competency" });
  return pane;
}

function people(): readonly (string | null)[] {
  const list = screen.getByRole("list", { name: "People" });
  return within(list)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
}

test("lists everybody who is employed with the rater's own rating", async () => {
  await open();
  expect(people()).toEqual([
    expect.stringMatching(/^Chen Mo.*72/u),
    expect.stringMatching(/^Wei Lan.*unrated$/u),
  ]);
  screen.getByText("You have rated 1 of 2 people");
});

test("shows only those who are unrated when asked to", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("switch", { name: "Unrated only" }));
  expect(people()).toEqual([expect.stringMatching(/^Wei Lan/u)]);
});

test("another competency has its own progress", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Next competency" }));
  screen.getByText("You have rated 0 of 2 people");
});

test("goes from one person to the next in the same competency", async () => {
  focusIsIn("pane");
  const { user, saved } = await open();
  await user.click(screen.getByRole("button", { name: /Chen Mo/u }));
  await screen.findByText(/Person 1 of 2/u);
  await user.keyboard("4{Enter}");
  await screen.findByText(/Person 2 of 2/u);
  expect(saved.map(({ key }) => [key.employeeId, key.competency])).toEqual([["E001", "A"]]);
  await user.click(screen.getByRole("button", { name: "Everybody" }));
  expect(people()).toHaveLength(2);
});

test("keeps person and competency when going back to rating by person", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: /Wei Lan/u }));
  await screen.findByText(/Person 2 of 2/u);
  await user.click(screen.getByRole("button", { name: "Rate by person" }));
  await screen.findByText(/^.*1 of 11/u);
  expect(screen.getByRole("combobox", { name: "Employee" })).toHaveValue("Wei Lan · E002");
});

test("has only the rows in sight of thousands of people", async () => {
  const employees = Array.from({ length: 3000 }, (_, at) => sampleEmployee(`P${at}`));
  const { user } = renderPane({ state: readyState({ employees }) });
  await user.click(screen.getByRole("button", { name: /^Rate by competency/u }));
  await screen.findByText("You have rated 0 of 3000 people");
  expect(people().length).toBeLessThan(60);
  expect(people().length).toBeGreaterThan(5);
});

test("rating by competency has no accessibility violations", async () => {
  const { container } = await open();
  expect(await axe(container)).toHaveNoViolations();
});
