import { screen, waitFor } from "@testing-library/react";
import { sampleRating } from "../domain/sampleAssessment";
import { linYue, readyState, renderPane } from "./renderPane";

const openA = { employeeId: "E001", competency: "A" };
const keyOfA = {
  period: "2026",
  employeeId: "E001",
  competency: "A",
  rater: linYue.name,
  raterGroup: linYue.group,
};

function renderRated(score: number) {
  return renderPane({
    followed: openA,
    state: readyState({ ratings: [sampleRating(score, { evidence: "Led the review" })] }),
  });
}

describe("undoing in the pane", () => {
  it("[I4] writes the score that stood there before, says so, and works once", async () => {
    const { user, saved } = renderRated(65);
    await user.click(screen.getByRole("radio", { name: /81–100/ }));
    await user.click(await screen.findByRole("button", { name: "Undo: A from 90 back to 65" }));
    expect(saved.at(-1)).toEqual({
      key: keyOfA,
      value: 65,
      behavioursSeen: "",
      evidence: "Led the review",
      reason: "",
      who: linYue.name,
      undoes: { value: 90 },
    });
    expect(await screen.findByText("Undone: A from 90 back to 65")).toBeVisible();
    expect(screen.getByRole("radio", { name: /61–80/ })).toBeChecked();
    expect(screen.queryByRole("button", { name: /^Undo/ })).not.toBeInTheDocument();
  });

  it("[I4] leads back to no rating where there was none", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    await user.click(
      await screen.findByRole("button", { name: "Undo: A from 50 back to not rated" }),
    );
    expect(saved.at(-1)).toEqual({
      key: keyOfA,
      value: undefined,
      who: linYue.name,
      undoes: { value: 50 },
    });
  });

  it("[I4] brings back a rating that was cleared", async () => {
    const { user, saved } = renderRated(65);
    await user.click(screen.getByRole("button", { name: "Clear rating" }));
    await user.click(
      await screen.findByRole("button", { name: "Undo: A from not rated back to 65" }),
    );
    expect(saved.at(-1)).toMatchObject({ value: 65 });
  });

  it("is in reach from the next competency, with what it undoes", async () => {
    const { user, saved } = renderRated(65);
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    await screen.findByText("Saved");
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: "Undo: A from 50 back to 65" }));
    expect(saved.at(-1)).toMatchObject({ key: keyOfA, value: 65 });
    expect(await screen.findByText("Undone: A from 50 back to 65")).toBeVisible();
  });

  it("is done with Ctrl+Z outside the fields", async () => {
    const { user, saved } = renderRated(65);
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    await screen.findByText("Saved");
    await user.click(screen.getByRole("textbox", { name: "Evidence" }));
    await user.keyboard("{Control>}z{/Control}");
    expect(saved.map(({ value }) => value)).toEqual([50]);
    screen.getByRole("radio", { name: /41–60/ }).focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(saved.map(({ value }) => value)).toEqual([50, 65]);
  });

  it("[I4] is not offered once somebody has changed the rating in the sheet", async () => {
    const { user, show } = renderRated(65);
    await user.click(screen.getByRole("radio", { name: /81–100/ }));
    await screen.findByRole("button", { name: /^Undo/ });
    show({ state: readyState({ ratings: [sampleRating(30)] }) });
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: /^Undo/ })).not.toBeInTheDocument();
    });
  });
});
