import type { Page, Route } from "playwright-core";
import { errorMessage, expectCell, expectCells, typeAll } from "./grid";
import { bootPage } from "./pagePool";
import { paneOf } from "./workbenchPage";

describe("a script of the add-in that comes late", () => {
  test("keeps no range function waiting", async () => {
    const held: Route[] = [];
    const page = await openWith(/\/(live|taskpane)\.[^/]*js/, (route) => held.push(route));
    await typeAll(page, {
      A1: "80",
      B1: "60",
      A2: "=COMPETENCY.WEIGHTED(A1:B1)",
      A3: "=COMPETENCY.GAP(A1:B1,{70,70})",
      A4: "=COMPETENCY.READINESS(A1:B1,{70,70})",
      A5: '=COMPETENCY.BAND(A1,,{0,100,"All"})',
    });
    await expectCells(page, { A2: 70, A3: 10, B3: -10, A4: 0.5, A5: 1 });
    expect(held).toHaveLength(2);
    await Promise.all(held.map((route) => route.continue()));
    await paneOf(page);
  });

  test("is an error that says so while it is missing; the next call asks for it again", async () => {
    let isMissing = true;
    const page = await openWith(/\/live\.[^/]*js/, (route) =>
      isMissing ? fulfillEmpty(route) : route.continue(),
    );
    await typeAll(page, { A1: "=COMPETENCY.ROSTER()" });
    await expectCell(page, "A1", "#N/A");
    expect(await errorMessage(page, "A1")).toContain("could not be downloaded");
    isMissing = false;
    await typeAll(page, { B1: "=COMPETENCY.ROSTER()" });
    await expectCell(page, "B1", "#VALUE!");
    expect(await errorMessage(page, "B1")).toContain("no competency tables");
  });
});

/** The embedded Excel as soon as the add-in's page can talk to it, with `answer` given to requests for some scripts. */
async function openWith(scripts: RegExp, answer: (route: Route) => unknown): Promise<Page> {
  const page = await bootPage("en-US", { prepare: (booting) => booting.route(scripts, answer) });
  const frame = await (await page.waitForSelector("iframe#taskpane")).contentFrame();
  await frame?.waitForFunction(() => "Office" in window);
  await frame?.evaluate(() => Office.onReady());
  return page;
}

/** As a proxy answers that gives a page of its own in place of the script. */
function fulfillEmpty(route: Route): Promise<void> {
  return route.fulfill({ status: 200, contentType: "text/javascript", body: "" });
}
