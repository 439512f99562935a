import type { Page } from "playwright-core";
import { cell, expectCell, select, typeAll } from "./grid";
import { openSample } from "./sampleWorkbook";
import { readTable } from "./tableCells";
import { pasteRows } from "./pasteRows";

const manager = ["Shen Guodong", "Manager"] as const;

describe("ratings pasted from another spreadsheet", () => {
  test("count below the last row, and keep IDs that begin with zeros", async () => {
    const { page, pane } = await openSample();
    const last = (await readTable(pane, "Employees")).rows.length + 1;
    await pasteRows(page, `Employees!A${String(last + 1)}`, [
      ["001", "New Person", "Sales", "", "", "", "Active"],
    ]);
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.TOTAL("001")' });
    const { rows } = await readTable(pane, "Ratings");
    const next = rows.length + 2;
    await pasteRows(page, `Ratings!A${String(next)}`, [
      ["2026H1", "001", "A", ...manager, "80"],
      ["2026H1", "001", "B", ...manager, "50"],
      ["2026H1", "001", "E", ...manager, "N/A"],
    ]);
    await expectCell(page, "Sheet1!A1", 70);
    expect(await ids(page, next, 3)).toEqual(["001", "001", "001"]);
    expect((await readTable(pane, "Ratings")).rows.length).toBe(rows.length + 3);
  });

  test("count in place of rows of the table", async () => {
    const { page, pane } = await openSample();
    await typeAll(page, { "Sheet1!A1": '=COMPETENCY.SCORE("E001")' });
    await expectCell(page, "Sheet1!A1", 72);
    const { rows } = await readTable(pane, "Ratings");
    const first = rows.findIndex((row) => row.slice(0, 3).join() === "2026H1,E001,A");
    const pasted = [40, 41, 42].map((score, at) => [
      ...(rows[first + at] ?? []).slice(0, 5).map(String),
      String(score),
    ]);
    await pasteRows(page, `Ratings!A${String(first + 2)}`, pasted);
    await expectCell(page, "Sheet1!A1", 40);
    await expectCell(page, "Sheet1!C1", 42);
    expect((await readTable(pane, "Ratings")).rows.length).toBe(rows.length);
    await select(page, "Sheet1!A1");
  });
});

function ids(page: Page, first: number, count: number) {
  const rows = Array.from({ length: count }, (_, at) => first + at);
  return Promise.all(rows.map((row) => cell(page, `Ratings!B${String(row)}`)));
}
