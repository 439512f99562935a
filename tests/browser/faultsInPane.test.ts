import type { Fault } from "../../workbench/faults/fault";
import type { Scripting } from "../../workbench/page/scripting";
import { eventually } from "./eventually";
import { addFault, write } from "./faultSteps";
import { select } from "./grid";
import { openSample } from "./sampleWorkbook";
import { startWorkbench } from "./workbenchPage";

declare const workbench: Scripting;

describe("the pane under a fault", () => {
  test.each<Fault>([
    { kind: "fail", code: "GeneralException", on: { writing: true } },
    { kind: "throttle", times: 1 },
  ])("keeps a rating that was not saved, says why, and saves it later: %j", async (fault) => {
    const { page, pane, steps } = await openSample();
    await select(page, "Employees!B4");
    await steps.showsEmployee("Shen Guodong · E003");
    await steps.rateAs("Gu Yan");
    await steps.openCompetency("A");
    await addFault(page, fault);
    await steps.pickBand("41–60");
    await pane.getByText(steps.t("save.failed"), { exact: true }).waitFor();
    expect(await pane.getByRole("radio", { name: "41–60" }).isChecked()).toBe(true);
    await pane
      .getByRole("button", { name: steps.t("retry") })
      .first()
      .click();
    await steps.isSaved();
  });
});

describe("a summary that Excel refuses to finish", () => {
  test("leaves no half-made sheet behind, and is built at the next try", async () => {
    const { page, pane, steps } = await openSample();
    await addFault(page, {
      kind: "fail",
      code: "GeneralException",
      on: { writing: true },
      afterActions: 30,
    });
    const sheets = () => page.evaluate(() => workbench.sheetNames());
    const before = await sheets();
    const build = pane.getByRole("button", { name: steps.t("summary.build"), exact: true });
    await build.click();
    await pane.getByText("GeneralException").waitFor();
    await eventually(sheets, (names) => expect(names).toEqual(before));
    await build.click();
    await eventually(sheets, (names) => {
      expect(names.filter((name) => !before.includes(name))).toEqual(["Summary"]);
    });
  });
});

describe("the developer panel", () => {
  test("adds a fault, shows what became of it, and cancels it", async () => {
    const { page, pane } = await startWorkbench();
    await page.locator(".ribbon-tab[aria-selected=true]").focus();
    await page.keyboard.press("Control+Alt+d");
    const panel = page.getByRole("region", { name: "Developer" });
    await panel.getByRole("button", { name: "Add" }).click();
    await panel.getByText("waiting").waitFor();
    expect(await write(pane, "A1")).toMatch(/^GeneralException/);
    await panel.getByText("used up · met 1").waitFor();
    await panel.getByLabel("What goes wrong").selectOption("throttle");
    await panel.getByRole("button", { name: "Add" }).click();
    await panel.getByRole("button", { name: "Cancel", exact: true }).click();
    await panel.getByText("cancelled").waitFor();
    expect(await write(pane, "A1")).toBe("done");
  });
});
