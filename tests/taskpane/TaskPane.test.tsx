import { screen } from "@testing-library/react";
import { ProblemError } from "../../src/excel/problemError";
import { focusIsIn } from "./focusIsIn";
import { renderPane, readyState } from "./renderPane";

describe("the pane", () => {
  it("says that it is reading while it loads", () => {
    renderPane({ state: { status: "loading" } });
    expect(screen.getByLabelText("Reading the workbook…")).toBeVisible();
  });

  it("says how to open it where there is no Office", () => {
    renderPane({ surroundings: "noOffice" });
    expect(screen.getByRole("heading", { name: "Open this in Excel" })).toBeVisible();
  });

  it("names the versions that work in an Excel that is too old", () => {
    renderPane({ surroundings: "tooOld", language: "zh-CN" });
    expect(screen.getByRole("heading", { name: "Excel 版本过低" })).toBeVisible();
    expect(screen.getByText(/Excel 2024/)).toBeVisible();
  });

  it("says why the workbook could not be read, and reads it again on demand", async () => {
    let reads = 0;
    const { user } = renderPane({
      state: { status: "failed", problem: { code: "editingCell" } },
      actions: {
        reload: () => {
          reads += 1;
          return Promise.resolve();
        },
      },
    });
    expect(screen.getByText(/A cell is being edited in Excel\. Press Enter or Esc/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(reads).toBe(1);
  });

  it("switches language as a whole and remembers it", async () => {
    const { user } = renderPane({ followed: { employeeId: "E001" } });
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Language of this pane" }),
      "中文",
    );
    expect(screen.getByRole("button", { name: "生成汇总表" })).toBeVisible();
    expect(screen.getByRole("button", { name: /沟通能力/ })).toBeVisible();
    expect(screen.queryByText("Build summary")).not.toBeInTheDocument();
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(localStorage.getItem("competency.language")).toBe("zh-CN");
  });

  it("says which sheet holds the summary once it is built", async () => {
    const { user } = renderPane();
    await user.click(screen.getByRole("button", { name: "Build summary" }));
    expect(await screen.findByText("The sheet “Summary” is up to date.")).toBeVisible();
  });

  it("builds the summary while a competency is open, by keyboard", async () => {
    const { user } = renderPane({ followed: { employeeId: "E001", competency: "A" } });
    screen.getByRole("button", { name: "Build summary" }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("The sheet “Summary” is up to date.")).toBeVisible();
    expect(screen.getByRole("radiogroup")).toBeVisible();
  });

  it("leaves the focus on the language that was chosen after a competency was open", async () => {
    focusIsIn("pane");
    const { user } = renderPane({ followed: { employeeId: "E001", competency: "A" } });
    await user.keyboard("{Escape}");
    await user.selectOptions(screen.getByRole("combobox", { name: /Language/ }), "zh-CN");
    expect(screen.getByRole("combobox", { name: /语言/ })).toHaveFocus();
  });

  it("keeps what waits for its band when the language is switched", async () => {
    const { user } = renderPane({ followed: { employeeId: "E001", competency: "A" } });
    await user.click(screen.getByRole("textbox", { name: "Evidence" }));
    await user.paste("Seen in March");
    await user.click(screen.getByRole("button", { name: "All competencies" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /Language/ }), "zh-CN");
    await user.click(screen.getByRole("button", { name: /^A / }));
    expect(screen.getByRole("textbox", { name: "事实依据" })).toHaveValue("Seen in March");
    expect(screen.queryByText("Evidence")).not.toBeInTheDocument();
  });

  it("says why the summary could not be built", async () => {
    const refused = new ProblemError({ code: "sheetNameTaken", sheet: "Summary" });
    const { user } = renderPane({ actions: { buildSummary: () => Promise.reject(refused) } });
    await user.click(screen.getByRole("button", { name: "Build summary" }));
    expect(await screen.findByText(/A sheet named “Summary” is already here/)).toBeVisible();
  });

  it("lists problems in the tables and goes to their cells", async () => {
    const selected: string[] = [];
    const { user } = renderPane({
      state: readyState({}, [
        { code: "scoreNotANumber", value: "high", at: "Ratings!F12" },
        { code: "keyTwice", table: "Employees", key: "E001", at: ["Employees!A2", "Employees!A9"] },
      ]),
      actions: {
        selectCell: (address) => {
          selected.push(address);
          return Promise.resolve();
        },
      },
    });
    expect(screen.getByText("2 problems in the tables")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show" }));
    expect(screen.getByText(/“high” is not a score/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Go to Employees!A9" }));
    expect(selected).toEqual(["Employees!A9"]);
  });

  it("says what to add where there is no period", () => {
    renderPane({ state: readyState({ periods: [] }) });
    expect(screen.getByText(/There is no period to rate in/)).toBeVisible();
  });
});
