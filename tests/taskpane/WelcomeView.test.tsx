import { screen } from "@testing-library/react";
import { ProblemError } from "../../src/excel/problemError";
import type { SetUpChoice } from "../../src/excel/setUpWorkbook";
import { wantedSection } from "../../src/taskpane/state/wantedSection";
import { renderPane, type PaneSetting } from "./renderPane";

describe("a workbook that is not set up", () => {
  it("tells what setting up and the sample will write", () => {
    renderPane({ state: { status: "notSetUp" } });
    expect(screen.getByText(/Adds 11 sheets, one table each/)).toBeVisible();
    expect(screen.getByText(/24 invented employees/)).toBeVisible();
  });

  it("is set up in the language that is chosen", async () => {
    const { setting, asked } = notSetUp("en-US");
    const { user } = renderPane(setting);
    await user.click(screen.getByRole("radio", { name: "中文" }));
    await user.click(screen.getByRole("button", { name: "Set up this workbook" }));
    expect(asked).toEqual([{ language: "zh-CN", withSample: false }]);
  });

  it("starts from the pane's language and adds the sample on demand", async () => {
    const { setting, asked } = notSetUp("zh-CN");
    const { user } = renderPane(setting);
    await user.click(screen.getByRole("button", { name: "用示例数据试用" }));
    expect(asked).toEqual([{ language: "zh-CN", withSample: true }]);
  });

  it("leads on to importing people where that is chosen", async () => {
    const { setting, asked } = notSetUp("en-US");
    const { user } = renderPane(setting);
    await user.click(screen.getByRole("button", { name: "Import your people" }));
    expect(asked).toEqual([{ language: "en-US", withSample: false }]);
    expect(wantedSection.get()).toBe("import");
  });

  it("says why nothing was written and leaves both ways open", async () => {
    const refused = new ProblemError({ code: "tableNotOurs", table: "Ratings", at: "Sheet1!A1" });
    const { user } = renderPane({
      state: { status: "notSetUp" },
      actions: { setUpWorkbook: () => Promise.reject(refused) },
    });
    await user.click(screen.getByRole("button", { name: "Set up this workbook" }));
    expect(await screen.findByText(/A table named “Ratings” is already here/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Set up this workbook" })).toBeEnabled();
  });
});

function notSetUp(language: "zh-CN" | "en-US") {
  const asked: SetUpChoice[] = [];
  const setting: PaneSetting = {
    language,
    state: { status: "notSetUp" },
    actions: {
      setUpWorkbook: (choice) => {
        asked.push(choice);
        return Promise.resolve();
      },
    },
  };
  return { setting, asked };
}
