import type { Frame, Page } from "playwright-core";
import type { Scripting } from "../../workbench/page/scripting";
import { eventually } from "./eventually";
import { isReady } from "./pagePool";
import { openWorkbench, paneOf, startWorkbench } from "./workbenchPage";

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

const tab = "Competency.Tab";
const group = `${tab}.Workbook`;
const summary = `${group}.BuildSummary`;

function updateRibbon(pane: Frame, update: Office.RibbonUpdaterData): Promise<void> {
  return pane.evaluate((data) => Office.ribbon.requestUpdate(data), update);
}

/** The page again, in which the add-in is loaded only when it is needed. */
async function reloadOnDemand(page: Page): Promise<void> {
  await page.evaluate(() => workbench.keep());
  const address = new URL(page.url());
  address.searchParams.set("addin", "onDemand");
  await page.goto(address.href);
  await isReady(page);
}

describe("the ribbon", () => {
  test("has a button disabled and enabled by the add-in", async () => {
    const { page, pane } = await startWorkbench();
    const button = page.getByRole("button", { name: "Build summary" });
    const controls = (enabled: boolean) => ({
      tabs: [{ id: tab, groups: [{ id: group, controls: [{ id: summary, enabled }] }] }],
    });
    await updateRibbon(pane, controls(false));
    expect(await button.isDisabled()).toBe(true);
    await expect(page.evaluate((id) => workbench.runCommand(id), summary)).rejects.toThrow(
      "is disabled",
    );
    await updateRibbon(pane, controls(true));
    expect(await button.isDisabled()).toBe(false);
  });

  test("has the add-in's tab hidden and shown by the add-in", async () => {
    const { page, pane } = await startWorkbench();
    const tabs = page.getByRole("tablist", { name: "Ribbon" }).getByRole("tab");
    await updateRibbon(pane, { tabs: [{ id: tab, visible: false }] });
    expect(await tabs.allInnerTexts()).toEqual(["Home"]);
    await updateRibbon(pane, { tabs: [{ id: tab, visible: true }] });
    expect(await tabs.allInnerTexts()).toEqual(["Home", "Competency"]);
  });

  test("is gone through with the arrow keys", async () => {
    const { page } = await startWorkbench();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("tab", { name: "Competency" }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Open pane");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("Set up");
  });
});

describe("a keyboard shortcut of the manifest", () => {
  test.each(["grid", "pane"] as const)("calls its action from the %s", async (place) => {
    const { page } = await startWorkbench();
    const manifest = await page.evaluate(async () => (await fetch("/manifest.xml")).text());
    const overrides = '<ExtendedOverrides Url="https://localhost:3000/keys.json" />';
    await page.route("**/manifest.xml", (route) =>
      route.fulfill({
        body: manifest
          .replace(/<ExtendedOverrides[^>]*(?:\/>|><\/ExtendedOverrides>)/, "")
          .replace("</OfficeApp>", `${overrides}</OfficeApp>`),
      }),
    );
    await page.route("**/keys.json", (route) =>
      route.fulfill({
        json: {
          actions: [{ id: "Count", type: "ExecuteFunction", name: "Count" }],
          shortcuts: [{ action: "Count", key: { default: "Ctrl+Alt+9" } }],
        },
      }),
    );
    await page.reload();
    await isReady(page);
    const pane = await paneOf(page);
    await pane.evaluate(() => {
      Office.actions.associate("Count", () => Object.assign(window, { isCalled: true }));
    });
    if (place === "pane") await pane.getByRole("button").first().focus();
    else await page.getByRole("tab", { name: "Competency" }).focus();
    await page.keyboard.press("Control+Alt+9");
    await eventually(
      () => pane.evaluate(() => "isCalled" in window),
      (isCalled) => {
        expect(isCalled).toBe(true);
      },
    );
    expect(await pane.evaluate(() => Office.actions.getShortcuts())).toEqual({
      Count: "Ctrl+Alt+9",
    });
  });
});

describe("the pane", () => {
  test("is loaded with the workbook when the add-in has asked for it", async () => {
    const { page, pane } = await startWorkbench();
    await pane.evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
    await reloadOnDemand(page);
    const frame = page.locator("iframe#taskpane");
    expect(await frame.getAttribute("src")).toContain("taskpane.html");
    expect(await frame.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Open pane" }).click();
    const shown = await paneOf(page);
    expect(await shown.evaluate(() => Office.addin.getStartupBehavior())).toBe("Load");
  });

  test("is loaded when it is first shown otherwise", async () => {
    const { page, pane } = await startWorkbench();
    expect(await pane.evaluate(() => Office.addin.getStartupBehavior())).toBe("None");
    await reloadOnDemand(page);
    expect(await page.locator("iframe#taskpane").getAttribute("src")).toBeNull();
    await page.getByRole("button", { name: "Open pane" }).click();
    await paneOf(page);
    expect(await page.locator("iframe#taskpane").isVisible()).toBe(true);
  });
});

describe("Excel.createWorkbook", () => {
  test("opens another workbook beside this one", async () => {
    const { page, pane } = await startWorkbench();
    await page.evaluate(() => workbench.typeText("A1", "first"));
    const file = await page.evaluate(async () => {
      const bytes = await workbench.save();
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    });
    await page.evaluate(() => workbench.typeText("A1", "changed"));
    const opening = page.context().waitForEvent("page");
    await pane.evaluate((base64) => Excel.createWorkbook(base64), file);
    const other = await opening;
    await isReady(other);
    const value = (from: Page) => from.evaluate(async () => (await workbench.read("A1")).value);
    expect([await value(page), await value(other)]).toEqual(["changed", "first"]);
  });
});

describe("a kept range", () => {
  test("moves with its cells when rows are inserted above it", async () => {
    const { pane } = await openWorkbench();
    const addresses = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("B3:C4").load("address");
        await context.sync();
        const before = range.address;
        sheet.getRange("1:2").insert("Down");
        range.load("address");
        await context.sync();
        return [before, range.address];
      }),
    );
    expect(addresses).toEqual(["Sheet1!B3:C4", "Sheet1!B5:C6"]);
  });

  test("is no reference any more when its cells are deleted", async () => {
    const { pane } = await openWorkbench();
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("B3:C4").load("address");
        await context.sync();
        sheet.getRange("2:5").delete("Up");
        await context.sync();
        range.load("address");
        await context.sync();
        return range.address;
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error)),
    );
    expect(code).toBe("InvalidReference");
  });
});

describe("a function of the ribbon", () => {
  test("is over when its page is loaded anew", async () => {
    const { page, pane } = await startWorkbench();
    await pane.evaluate(() => {
      Office.actions.associate("buildSummary", () => Object.assign(window, { isCalled: true }));
    });
    const command = page.evaluate((id) => workbench.runCommand(id), summary);
    await eventually(
      () => pane.evaluate(() => "isCalled" in window),
      (isCalled) => {
        expect(isCalled).toBe(true);
      },
    );
    await page.evaluate(() => workbench.faults.add({ kind: "restart" }));
    await expect(command).resolves.toBeUndefined();
  });
});
