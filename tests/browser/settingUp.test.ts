import type { Frame } from "playwright-core";
import type { Scripting } from "../../workbench/page/scripting";
import { eventually } from "./eventually";
import { typeAll } from "./grid";
import { openSample } from "./sampleWorkbook";
import { readRecords } from "./tableCells";

declare const workbench: Scripting;

async function openSection(pane: Frame, section: string): Promise<void> {
  const tab = pane.getByRole("tab", { name: "Set up", exact: true });
  const more = pane.getByRole("button", { name: "More views" });
  await tab.or(more).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  else {
    await more.click();
    await pane.getByRole("menuitem", { name: "Set up", exact: true }).click();
  }
  await pane.getByRole("button", { name: new RegExp(`^${section}`, "u") }).click();
  await pane.getByRole("heading", { name: section, level: 1 }).waitFor();
}

function recordsOf(pane: Frame, table: string, column: string): Promise<readonly unknown[]> {
  return readRecords(pane, table).then((records) => records.map((record) => record[column]));
}

function protect(pane: Frame, sheet: string): Promise<void> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.protect();
        await context.sync();
      }),
    sheet,
  );
}

function selectedAddress(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    }),
  );
}

test("a weight changed in the pane is in the table, the journal and the shares, and one changed in the sheet is in the pane", async () => {
  const { page, pane } = await openSample();
  await openSection(pane, "Competency model");
  const weight = pane.getByRole("textbox", { name: "Weight of B Teamwork" });
  const share = pane.getByLabel("Share of A Communication");
  expect(await share.textContent()).toBe("12.50%");

  await weight.fill("5");
  expect(await share.textContent()).toBe("10.00%");
  expect((await recordsOf(pane, "Competencies", "Weight"))[1]).toBe(1);

  await weight.press("Enter");
  await eventually(
    () => recordsOf(pane, "Competencies", "Weight"),
    (weights) => {
      expect(weights[1]).toBe(5);
    },
  );
  expect((await readRecords(pane, "Journal")).at(-1)).toMatchObject({
    Table: "Competencies",
    Key: "B",
    Field: "Weight",
    Old: 1,
    New: 5,
  });

  await typeAll(page, { "Competencies!G3": "1" });
  await eventually(
    () => Promise.all([weight.inputValue(), share.textContent()]),
    (shown) => {
      expect(shown).toEqual(["1", "12.50%"]);
    },
  );
});

test("nothing is written while the sheet is protected, and what was typed stays", async () => {
  const { pane } = await openSample();
  const journal = (await readRecords(pane, "Journal")).length;
  await protect(pane, "Competencies");
  await openSection(pane, "Competency model");
  const weight = pane.getByRole("textbox", { name: "Weight of B Teamwork" });
  await weight.fill("5");
  await weight.press("Enter");
  await pane.getByText(/Competencies.* protected/u).waitFor();
  expect(await weight.inputValue()).toBe("5");
  expect((await recordsOf(pane, "Competencies", "Weight"))[1]).toBe(1);
  expect(await readRecords(pane, "Journal")).toHaveLength(journal);
});

test("a competency is added, gets an anchor, changes its place, with one step to undo, and is taken away", async () => {
  const { page, pane } = await openSample();
  const codes = () => recordsOf(pane, "Competencies", "Code");
  await openSection(pane, "Competency model");
  await pane.getByRole("button", { name: "Add competency" }).click();
  await pane.getByRole("textbox", { name: "Name" }).fill("Negotiating online");
  await pane.getByRole("button", { name: "Add", exact: true }).click();
  await pane.getByRole("heading", { name: "L Negotiating online" }).waitFor();
  expect((await codes()).slice(-2)).toEqual(["K", "L"]);

  await pane.getByRole("button", { name: "0–40 Developing" }).click();
  const level = pane.getByRole("textbox", { name: "Level definition (English)" });
  await level.fill("Follows a prepared script.");
  await level.blur();
  await eventually(
    () => readRecords(pane, "Anchors"),
    (anchors) => {
      expect(anchors.at(-1)).toMatchObject({
        Code: "L",
        Band: 1,
        "Level definition (en)": "Follows a prepared script.",
      });
    },
  );

  await pane.getByRole("button", { name: "Back to the list" }).click();
  await pane.getByRole("button", { name: "More for L Negotiating online" }).click();
  await pane.getByRole("menuitem", { name: "Move up" }).click();
  await eventually(codes, (all) => {
    expect(all.slice(-2)).toEqual(["L", "K"]);
  });

  await page.evaluate(() => workbench.undo());
  await eventually(codes, (all) => {
    expect(all.slice(-2)).toEqual(["K", "L"]);
  });

  await pane.getByRole("button", { name: "L Negotiating online", exact: true }).click();
  await pane.getByRole("button", { name: "Remove competency" }).click();
  await pane.getByText("1 row in “Anchors”").waitFor();
  await pane.getByRole("button", { name: "Remove", exact: true }).click();
  await eventually(
    () => Promise.all([codes(), recordsOf(pane, "Anchors", "Code")]),
    (remaining) => {
      expect(remaining.map((all) => all.at(-1))).toEqual(["K", "K"]);
    },
  );
});

test("targets are written by keyboard, refused off the scale, and copied to another job grade", async () => {
  const { page, pane } = await openSample();
  await openSection(pane, "Targets");
  await pane.getByRole("gridcell", { name: "A Communication, Junior: 60" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("150");
  await page.keyboard.press("Enter");
  await pane.getByText(/A target is a number from 0 to 100/u).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.type("55");
  await page.keyboard.press("Enter");
  await pane.getByRole("gridcell", { name: "B Teamwork, Junior: 55" }).waitFor();
  expect((await recordsOf(pane, "Targets", "B"))[0]).toBe(55);

  await pane.getByRole("button", { name: "Junior" }).click();
  await pane.getByRole("menuitem", { name: "Copy these targets to “Senior”" }).click();
  await pane.getByRole("gridcell", { name: "B Teamwork, Senior: 55" }).waitFor();
  expect(await recordsOf(pane, "Targets", "A")).toEqual([60, 70, 60]);
});

test("the model check finds the drafted parts and leads to their cells", async () => {
  const { pane } = await openSample();
  await openSection(pane, "Model check");
  await pane.getByRole("heading", { name: "Drafts to review (17)" }).waitFor();
  await pane.getByRole("button", { name: /^Go to Competencies!J10/u }).click();
  await eventually(
    () => selectedAddress(pane),
    (selected) => {
      expect(selected).toBe("Competencies!J10");
    },
  );
});
