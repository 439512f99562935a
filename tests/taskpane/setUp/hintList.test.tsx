import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import accountManagers from "../../../src/data/accountManagerModel.json";
import { modelHints } from "../../../src/domain/lint/modelHints";
import { modelOfData } from "../../../src/sheets/modelData";
import { HintList } from "../../../src/taskpane/setUp/check/HintList";
import type { HintListProps } from "../../../src/taskpane/setUp/check/HintList";
import { sampleAssessment } from "../../domain/sampleAssessment";
import { renderView } from "../renderView";

const drafted = modelHints(sampleAssessment({ model: modelOfData(accountManagers), targets: [] }));

function renderHints(change: Partial<HintListProps> = {}) {
  const selected: string[] = [];
  const view = (
    <HintList
      hints={drafted}
      problems={[]}
      cellOf={({ place }) => `${place.table}!${Object.values(place.key).join("")}`}
      onSelectCell={(address) => selected.push(address)}
      {...change}
    />
  );
  return { ...renderView(view), selected };
}

test("[M5] lists the drafted parts of the account-manager model", () => {
  renderHints();
  screen.getByRole("heading", { name: "Drafts to review (17)" });
  expect(screen.getAllByRole("listitem")).toHaveLength(17);
});

test("a hint leads to its cell", async () => {
  const { user, selected } = renderHints();
  await user.click(screen.getByRole("button", { name: /^Go to Anchors!H3/u }));
  expect(selected).toEqual(["Anchors!H3"]);
});

test("a sound model is said to be sound", () => {
  renderHints({ hints: [] });
  expect(screen.getByRole("status")).toHaveTextContent("Nothing to look at.");
});

test("the list is accessible", async () => {
  const { container } = renderHints();
  expect(await axe(container)).toHaveNoViolations();
});
