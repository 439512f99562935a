import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { Settings } from "../../src/domain/assessment";
import { standardGroupWeights } from "../../src/domain/standardGroupWeights";
import { ProblemError } from "../../src/excel/problemError";
import type { RatingChange } from "../../src/excel/saveRating";
import { readyState, renderPane } from "./renderPane";

const openA = { employeeId: "E001", competency: "A" };
const settings: Settings = {
  language: "en-US",
  raterGroupWeights: standardGroupWeights,
  anonymityThreshold: 3,
  evidenceNeed: "endBands",
};

function failing(code: "excelBusy" | "accessDenied") {
  return { saveRating: () => Promise.reject(new ProblemError({ code })) };
}

describe("what is not saved", () => {
  it("says that it is tried again by itself where the reason may pass", async () => {
    const { user } = renderPane({ followed: openA, actions: failing("excelBusy") });
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    expect(await screen.findByText(/Excel is busy.*It is tried again by itself\./)).toBeVisible();
  });

  it("waits for the rater where the reason stays", async () => {
    const { user } = renderPane({ followed: openA, actions: failing("accessDenied") });
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    await screen.findByRole("button", { name: "Try again" });
    expect(screen.queryByText(/tried again by itself/)).not.toBeInTheDocument();
  });

  it("can be discarded", async () => {
    const { user } = renderPane({ followed: openA, actions: failing("accessDenied") });
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    await user.click(await screen.findByRole("button", { name: "Discard" }));
    expect(screen.getByRole("radio", { name: /41–60/ })).not.toBeChecked();
  });

  it("is saved when the pane comes back after a reload", async () => {
    const { user } = renderPane({ followed: openA, actions: failing("accessDenied") });
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    await screen.findByRole("button", { name: "Try again" });
    cleanup();
    const { saved } = renderPane({ followed: openA, isReloaded: true });
    expect(saved).toMatchObject([{ value: 50 }]);
    await waitFor(() => {
      expect(sessionStorage).toHaveLength(0);
    });
  });

  it("is there again after a reload in the midst of typing", async () => {
    const { user } = renderPane({ followed: openA });
    await user.type(screen.getByRole("textbox", { name: "Evidence" }), "Led the rev");
    window.dispatchEvent(new Event("pagehide"));
    cleanup();
    const { saved } = renderPane({ followed: openA, isReloaded: true });
    expect(screen.getByRole("textbox", { name: "Evidence" })).toHaveValue("Led the rev");
    expect(saved).toEqual([]);
  });

  it("stays out of a workbook that does not know the employee", async () => {
    const { user } = renderPane({ followed: openA });
    await user.type(screen.getByRole("textbox", { name: "Evidence" }), "Led the review");
    await user.tab();
    cleanup();
    renderPane({ state: readyState({ employees: [] }), isReloaded: true });
    expect(screen.queryByText(/Not complete/)).not.toBeInTheDocument();
  });

  it("is not kept once it is saved, and never beyond the session", async () => {
    const { user } = renderPane({ followed: openA });
    await user.type(screen.getByRole("textbox", { name: "Evidence" }), "Led the review");
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    await screen.findByText("Saved");
    expect(sessionStorage).toHaveLength(0);
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain("Led the review");
  });
});

describe("evidence that the settings ask for", () => {
  it("[I2] is waited for in the bands they name, and then saved with the score", async () => {
    const { user, saved } = renderPane({ followed: openA, state: readyState({ settings }) });
    await user.click(screen.getByRole("radio", { name: /81–100/ }));
    expect(screen.getByText(/^This band needs evidence/)).toBeVisible();
    expect(screen.getByText("Saved once there is evidence")).toBeVisible();
    expect(saved).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: /Evidence/ }), "Led the review");
    await user.tab();
    expect(saved).toMatchObject([{ value: 90, evidence: "Led the review" }]);
  });

  it("[I2] is not waited for in other bands", async () => {
    const { user, saved } = renderPane({ followed: openA, state: readyState({ settings }) });
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    expect(saved).toMatchObject([{ value: 50 }]);
  });

  it("is named on the next competency while it is missing", async () => {
    const { user } = renderPane({ followed: openA, state: readyState({ settings }) });
    await user.click(screen.getByRole("radio", { name: /81–100/ }));
    await user.click(screen.getByRole("button", { name: "Next" }));
    const unsaved = await screen.findByRole("region", { name: "Not saved" });
    expect(within(unsaved).getByText("Not complete and so not saved: E001 A")).toBeVisible();
  });
});

describe("date and link of evidence", () => {
  it("[I1] are saved in the cell of the evidence", async () => {
    const saved: RatingChange[] = [];
    const { user } = renderPane({
      followed: openA,
      actions: {
        saveRating: (change) => {
          saved.push(change);
          return Promise.resolve();
        },
      },
    });
    await user.click(screen.getByRole("radio", { name: /41–60/ }));
    await user.type(screen.getByRole("textbox", { name: "Evidence" }), "Led the review");
    await user.click(screen.getByRole("button", { name: /Date and link/ }));
    await user.type(await screen.findByLabelText("Date"), "2026-03-01");
    await user.type(screen.getByRole("textbox", { name: "Link" }), "https://example.com/a");
    await user.tab();
    expect(saved.at(-1)?.evidence).toBe("Led the review\n2026-03-01\nhttps://example.com/a");
    expect(screen.getByRole("link", { name: "Open link" })).toHaveAttribute(
      "href",
      "https://example.com/a",
    );
  });

  it("[I1] keep an address that is not https in its field and say what is wrong", async () => {
    const { user, saved } = renderPane({ followed: openA });
    await user.click(screen.getByRole("button", { name: /Date and link/ }));
    await user.type(await screen.findByRole("textbox", { name: "Link" }), "http://example.com");
    await user.tab();
    expect(screen.getByText(/^Enter a whole address/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Link" })).toHaveValue("http://example.com");
    expect(saved).toEqual([]);
  });
});
