import { strFromU8, unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/domain/bilingual";
import type { Scripting } from "../../workbench/page/scripting";
import { sampleData } from "../sheets/sampleTables";
import { cell, expectCell, expectCells, sheetNames, typeAll } from "./grid";
import { openSample } from "./sampleWorkbook";

declare const workbench: Scripting;

const words = {
  "en-US": {
    ...{ reports: "Reports", share: "Share", more: "More views", make: "Make" },
    ...{ copies: "An employee", open: "Open in Excel", reader: "Choose a manager or employee" },
    made: /^The sheet “.*” is made\.$/u,
  },
  "zh-CN": {
    ...{ reports: "报表", share: "转交", more: "更多视图", make: "生成" },
    ...{ copies: "员工本人", open: "在 Excel 中打开", reader: "选择经理或员工" },
    made: /^工作表“.*”已生成。$/u,
  },
} as const;

/** Opens a view by its tab, or by the menu of those that have no room. */
async function openView(pane: Frame, language: Language, view: "reports" | "share"): Promise<void> {
  const { [view]: name, more } = words[language];
  const tab = pane.getByRole("tab", { name, exact: true });
  const menu = pane.getByRole("button", { name: more });
  await tab.or(menu).first().waitFor();
  if (await tab.isVisible()) return tab.click();
  await menu.click();
  return pane.getByRole("menuitem", { name, exact: true }).click();
}

async function make(pane: Frame, language: Language): Promise<void> {
  const { make: name, made } = words[language];
  await pane.getByRole("button", { name, exact: true }).click();
  await pane.getByText(made).waitFor();
}

/** Chooses a kind of sheet by its place among those on offer. */
async function choose(pane: Frame, place: number): Promise<void> {
  await pane.getByRole("radio").nth(place).check({ force: true });
}

test.each<Language>(["zh-CN", "en-US"])("every kind of sheet is made in %s", async (language) => {
  const { page, pane } = await openSample(language);
  await openView(pane, language, "reports");
  const before = await sheetNames(page);
  // The person reports are in tests/browser/personReports.test.ts: two pages for each of 23 people.
  for (const place of [0, 2, 3, 4, 5, 6, 7]) {
    await choose(pane, place);
    await make(pane, language);
  }
  const added = (await sheetNames(page)).slice(before.length);
  expect(added).toHaveLength(7);
  for (const name of added) expect(await cell(page, `'${name}'!A1`)).not.toBe("");
});

test("[D5] a rebuilt development plan keeps what HR has filled in, with its row", async () => {
  const { page, pane } = await openSample();
  await openView(pane, "en-US", "reports");
  await choose(pane, 3);
  await make(pane, "en-US");
  const plan = (row: number, column: string) => `Development plan!${column}${String(row)}`;
  expect(await headersOf(page, 5)).toEqual(["Owner", "Due", "Status"]);
  const second = await cell(page, plan(7, "A"));
  await typeAll(page, { [plan(7, "K")]: "Gu Yan", [plan(7, "M")]: "agreed" });
  // The largest shortfall is met, so that the second row becomes the first.
  const [employee = "", competency = ""] = String(await cell(page, plan(6, "A"))).split(" · ");
  await pane.evaluate(
    ([id, code]) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Ratings");
        const body = table.getDataBodyRange().load("values");
        await context.sync();
        body.values.forEach((row: unknown[], at) => {
          if (row[0] === "2026H1" && row[1] === id && row[2] === code) {
            body.getCell(at, 5).values = [[100]];
          }
        });
        await context.sync();
      }),
    [employee, competency] as const,
  );
  await make(pane, "en-US");
  await expectCells(page, {
    [plan(6, "A")]: second,
    [plan(6, "K")]: "Gu Yan",
    [plan(6, "M")]: "agreed",
    [plan(7, "K")]: "",
  });
  const names = await sheetNames(page);
  expect(names.filter((name) => name.startsWith("Development plan"))).toHaveLength(1);
});

async function headersOf(page: Page, row: number): Promise<readonly unknown[]> {
  const columns = ["K", "L", "M"];
  return Promise.all(
    columns.map((column) => cell(page, `Development plan!${column}${String(row)}`)),
  );
}

test("a summary of live functions follows the tables and is refreshed in place", async () => {
  const { page, pane } = await openSample();
  await openView(pane, "en-US", "reports");
  await pane.getByRole("combobox", { name: "Cells hold" }).selectOption("functions");
  await make(pane, "en-US");
  await expectCell(page, "Summary!Q7", 66.6875);
  await expectCell(page, "Summary!U7", 7);
  await choose(pane, 2);
  await choose(pane, 0);
  await pane.getByRole("combobox", { name: "Cells hold" }).selectOption("functions");
  await make(pane, "en-US");
  const names = await sheetNames(page);
  expect(names.filter((name) => name.startsWith("Summary"))).toEqual(["Summary"]);
});

test("[X4] a redacted copy opens as another workbook that names nobody else", async () => {
  const { page, pane } = await openSample("zh-CN");
  const text = words["zh-CN"];
  await openView(pane, "zh-CN", "share");
  await pane.getByRole("radio", { name: text.copies }).check({ force: true });
  const reader = pane.getByRole("combobox", { name: text.reader });
  await reader.click();
  await reader.pressSequentially("E001");
  await pane.getByRole("option", { name: "林晓雯 · E001" }).click();
  const opening = page.context().waitForEvent("page");
  await pane.getByRole("button", { name: text.open }).click();
  const other = await opening;
  await other.waitForFunction("window.workbench");
  await other.evaluate("window.workbench.ready");
  const [sheet = ""] = await sheetNames(other);
  expect(await cell(other, `'${sheet}'!A1`)).toContain("林晓雯");
  const bytes = await other.evaluate(async () => [...(await workbench.save())]);
  const parts = Object.values(unzipSync(new Uint8Array(bytes))).map((part) => strFromU8(part));
  const strangers = sampleData.employees.filter(({ id }) => id !== "E001");
  const named = strangers.flatMap(({ id, name }) => [id, name.zh]);
  expect(named.filter((name) => parts.some((part) => part.includes(name)))).toEqual([]);
});
