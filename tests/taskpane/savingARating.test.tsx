import { screen, waitFor, within } from "@testing-library/react";
import { ProblemError } from "../../src/excel/problemError";
import type { RatingChange } from "../../src/excel/saveRating";
import { renderPane } from "./renderPane";

const openA = { employeeId: "E001", competency: "A" };

describe("saving a rating", () => {
  it("keeps what was entered when saving fails, says why and tries again", async () => {
    const tried: RatingChange[] = [];
    const { user } = renderPane({
      followed: openA,
      actions: {
        saveRating: (change) => {
          tried.push(change);
          return tried.length === 1
            ? Promise.reject(new ProblemError({ code: "sheetProtected", sheet: "Ratings" }))
            : Promise.resolve();
        },
      },
    });
    await user.click(screen.getByRole("radio", { name: /61–80/ }));
    expect(await screen.findByText(/The sheet “Ratings” is protected/)).toBeVisible();
    expect(screen.getByText("Not saved")).toBeVisible();
    expect(screen.getByRole("radio", { name: /61–80/ })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Saved")).toBeVisible();
    expect(tried.map(({ value }) => value)).toEqual([70, 70]);
  });

  it("says so on the next competency too when saving fails after the rater has gone on", async () => {
    const tried: RatingChange[] = [];
    const { user } = renderPane({
      followed: openA,
      actions: {
        saveRating: (change) => {
          tried.push(change);
          return tried.length === 1
            ? Promise.reject(new ProblemError({ code: "sheetProtected", sheet: "Ratings" }))
            : Promise.resolve();
        },
      },
    });
    await user.click(screen.getByRole("radio", { name: /61–80/ }));
    await user.keyboard("{Enter}");
    const unsaved = await screen.findByRole("region", { name: "Not saved" });
    expect(screen.getByRole("heading", { name: "B Teamwork" })).toBeVisible();
    expect(unsaved).toHaveTextContent("Not saved: E001 A");
    await user.click(within(unsaved).getByRole("button", { name: "Try again" }));
    await waitFor(() => {
      expect(unsaved).not.toBeInTheDocument();
    });
    expect(tried.map(({ value }) => value)).toEqual([70, 70]);
  });

  it("is said to be saved as soon as Excel has answered, before the workbook is read again", async () => {
    const { user } = renderPane({
      followed: openA,
      actions: {
        saveRating: (_change, onWritten) => {
          onWritten();
          return new Promise(() => undefined);
        },
      },
    });
    await user.click(screen.getByRole("radio", { name: /61–80/ }));
    expect(await screen.findByText("Saved")).toBeVisible();
    expect(screen.getByRole("radio", { name: /61–80/ })).toBeChecked();
  });

  it("drops a refinement that another band has overtaken", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("radio", { name: /0–40/ }));
    await user.keyboard("3{ArrowRight}4{Enter}");
    expect(saved.map(({ value }) => value)).toEqual([20, 70, 90]);
  });
});
