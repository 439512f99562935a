import type { Frame } from "playwright-core";
import type { Fault } from "../../workbench/faults/fault";
import type { Scripting } from "../../workbench/page/scripting";
import { addFault, cancelFault, faultReports, read, write } from "./faultSteps";
import { openWorkbench, paneOf, startWorkbench } from "./workbenchPage";

/** Whether a write is still without an answer when the one after it has got its own. */
async function isUnanswered(pane: Frame): Promise<boolean> {
  let isAnswered = false;
  const first = write(pane, "A1").then(() => {
    isAnswered = true;
  });
  first.catch(() => undefined);
  await write(pane, "A2");
  return !isAnswered;
}

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

describe("an add-in under a fault", () => {
  test.each<readonly [Fault, RegExp]>([
    [{ kind: "fail", code: "ItemNotFound" }, /^ItemNotFound: The requested resource/],
    [{ kind: "fail", code: "RequestAborted" }, /^RequestAborted/],
    [{ kind: "fail", code: "InvalidOrTimedOutSession" }, /^InvalidOrTimedOutSession: .*expired/],
    [{ kind: "fail", code: 7000 }, /^AccessDenied/],
    [{ kind: "fail", code: 5100 }, /^GeneralException: Wait until the previous call completes/],
    [{ kind: "throttle" }, /^ActivityLimitReached: Activity limit has been reached/],
    [{ kind: "editMode" }, /^InvalidOperationInCellEditMode/],
    [{ kind: "protectSheet", sheet: "Sheet1" }, /^AccessDenied/],
  ])("reads its error: %j", async (fault, expected) => {
    const { page, pane } = await openWorkbench();
    const id = await addFault(page, fault);
    expect(await write(pane, "A1")).toMatch(expected);
    await cancelFault(page, id);
    expect(await write(pane, "A1")).toBe("done");
  });

  test("is told where the request failed, and finds what was done before", async () => {
    const { page, pane } = await openWorkbench();
    await addFault(page, {
      kind: "fail",
      code: "GeneralException",
      on: { touches: "values" },
      afterActions: 7,
    });
    const error = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = "Renamed";
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        return undefined;
      }).catch((thrown: unknown) =>
        thrown instanceof OfficeExtension.Error
          ? { location: thrown.debugInfo.errorLocation, statement: thrown.debugInfo.statement }
          : undefined,
      ),
    );
    expect(error).toEqual({ location: "Range.values", statement: "range.values = ...;" });
    expect(await page.evaluate(() => workbench.sheetNames())).toEqual(["Renamed"]);
    expect(await read(page, "A1")).toBe("");
  });

  test("waits without end for a reply that is lost, though the request has run", async () => {
    const { page, pane } = await startWorkbench();
    await addFault(page, { kind: "dropReply" });
    expect(await isUnanswered(pane)).toBe(true);
    expect(await read(page, "A1")).toBe(1);
    expect(await faultReports(page)).toMatchObject([{ state: "used", hits: 1 }]);
  });

  test("waits without end for a request that a lost connection swallows", async () => {
    const { page, pane } = await startWorkbench();
    const id = await addFault(page, { kind: "closeChannel", nth: 1 });
    const lost = write(pane, "A1");
    lost.catch(() => undefined);
    await page.evaluate((given) => workbench.faults.whenHit(given), id);
    await cancelFault(page, id);
    expect(await write(pane, "A2")).toBe("done");
    expect([await read(page, "A1"), await read(page, "A2")]).toEqual(["", 1]);
  });

  test("waits for a request that is delayed until it is released", async () => {
    const { page, pane } = await openWorkbench();
    const id = await addFault(page, { kind: "delay" });
    const written = write(pane, "A1");
    await page.evaluate((given) => workbench.faults.whenHit(given), id);
    expect(await read(page, "A1")).toBe("");
    await page.evaluate((given) => workbench.faults.release(given), id);
    expect(await written).toBe("done");
    expect(await read(page, "A1")).toBe(1);
  });

  test("can wait for the end of editing", async () => {
    const { page, pane } = await openWorkbench();
    const id = await addFault(page, { kind: "editMode" });
    const written = pane.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
        return "done";
      }),
    );
    expect(await read(page, "A1")).toBe("");
    await cancelFault(page, id);
    expect(await written).toBe("done");
  });

  test("hears of a coauthor's edit as Remote, and undo leaves that edit alone", async () => {
    const { page, pane } = await openWorkbench();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sources: string[] = [];
        Object.assign(window, { sources });
        context.workbook.worksheets.getActiveWorksheet().onChanged.add((change) => {
          sources.push(`${change.address} ${change.source}`);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await addFault(page, { kind: "coauthorEdit", address: "B1", values: "theirs", nth: 2 });
    await write(pane, "A1");
    expect(await read(page, "B1")).toBe("");
    await write(pane, "A2");
    await page.evaluate(() => workbench.undo());
    expect([await read(page, "A2"), await read(page, "B1")]).toEqual(["", "theirs"]);
    const told = await pane.evaluate(() => (window as unknown as { sources: string[] }).sources);
    expect(told.slice(0, 3)).toEqual(["A1 Local", "B1 Remote", "A2 Local"]);
  });

  test("is loaded anew with the workbook as it was", async () => {
    const { page, pane } = await startWorkbench();
    await write(pane, "A1");
    await pane.evaluate(() => Object.assign(window, { isOld: true }));
    await addFault(page, { kind: "restart" });
    const anew = await paneOf(page);
    expect(await anew.evaluate(() => "isOld" in window)).toBe(false);
    expect(await read(page, "A1")).toBe(1);
    expect(await write(anew, "A2")).toBe("done");
  });
});

describe("the counters", () => {
  test("count a request under the name that its caller gave it", async () => {
    const { page, pane } = await openWorkbench();
    await page.evaluate(() => workbench.counters.reset());
    await pane.evaluate(() => {
      const { TestUtility } = OfficeExtension as unknown as {
        TestUtility: { _setCurrentTestName(name: string): void };
      };
      TestUtility._setCurrentTestName("my operation");
    });
    await write(pane, "A1");
    const counted = await page.evaluate(() => workbench.counters.operations);
    expect(counted.find(({ name }) => name === "my operation")).toMatchObject({
      writingRequests: 1,
      errors: 0,
    });
  });

  test("name a request by the members that it touches otherwise", async () => {
    const { page, pane } = await openWorkbench();
    await page.evaluate(() => workbench.counters.reset());
    await write(pane, "A1");
    const counted = await page.evaluate(() => workbench.counters.operations);
    const [operation] = counted.filter(({ name }) => name === "Range.values");
    expect(operation).toMatchObject({ requests: 1, writingRequests: 1 });
    expect(operation?.bytesIn).toBeGreaterThan(0);
    expect(operation?.bytesOut).toBeGreaterThan(0);
  });
});
